import { describe, expect, test } from "vitest";
import {
  findChangeSince,
  findPendingChange,
  findVersionInEffect,
  groupDigits,
  maskAccountNumber,
} from "./bank-account";

const version = (version: number, effectiveAt: string, cancelledAt: string | null = null) => ({
  version,
  createdAt: new Date(Date.parse(effectiveAt) - 24 * 3_600_000).toISOString(),
  effectiveAt,
  cancelledAt,
});
const first = version(1, "2026-01-01T00:00:00Z");
const second = version(2, "2026-06-02T00:00:00Z");
const before = new Date("2026-06-01T23:59:59Z");
const after = new Date("2026-06-02T00:00:00Z");

describe("bank details", () => {
  test("take effect exactly after 24 hours", () => {
    expect(findVersionInEffect([first, second], before)).toBe(first);
    expect(findPendingChange([first, second], before)).toBe(second);
    expect(findVersionInEffect([first, second], after)).toBe(second);
    expect(findPendingChange([first, second], after)).toBeUndefined();
  });

  test("stay in effect when a change is cancelled", () => {
    const cancelled = { ...second, cancelledAt: "2026-06-01T12:00:00Z" };
    expect(findVersionInEffect([first, cancelled], after)).toBe(first);
    expect(findPendingChange([first, cancelled], before)).toBeUndefined();
    expect(findChangeSince(1, [first, cancelled], after)).toBeNull();
  });

  test("warn readers of a proforma with the previous version, while a change is pending and afterwards", () => {
    expect(findChangeSince(1, [first], after)).toBeNull();
    expect(findChangeSince(1, [first, second], before)).toMatchObject({
      isPending: true,
      effectiveAt: second.effectiveAt,
    });
    expect(findChangeSince(1, [first, second], after)).toMatchObject({ isPending: false });
    expect(findChangeSince(2, [first, second], after)).toBeNull();
  });

  test("are masked to the last four digits for others", () => {
    const masked = maskAccountNumber({ accountNumber: "6217852000014821", bankName: "Bank of China" });
    expect(masked).toEqual({ accountNumber: "•••• 4821", bankName: "Bank of China" });
    expect(groupDigits(masked.accountNumber)).toBe("•••• 4821");
    expect(groupDigits("6217852000014821")).toBe("6217 8520 0001 4821");
    expect(groupDigits("DE89370400440532013000")).toBe("DE89 3704 0044 0532 0130 00");
  });
});
