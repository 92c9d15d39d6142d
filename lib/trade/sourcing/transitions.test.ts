import { describe, expect, test } from "vitest";
import { findClosedReason, maxQuotes, type SourcingStatus, statusAfter } from "./request";
import { quoteStatusAfter, type SourcingQuoteStatus } from "./sealed-quote";

const never = undefined;

describe("a sourcing request", () => {
  const table: Record<SourcingStatus, Record<Parameters<typeof statusAfter>[1], SourcingStatus | undefined>> = {
    open: { close: "closed", choose: "chosen", withdraw: "withdrawn", expire: "expired" },
    closed: { close: never, choose: "chosen", withdraw: "withdrawn", expire: "expired" },
    chosen: { close: never, choose: never, withdraw: never, expire: never },
    withdrawn: { close: never, choose: never, withdraw: never, expire: never },
    expired: { close: never, choose: never, withdraw: never, expire: never },
  };
  for (const [status, after] of Object.entries(table))
    for (const [step, to] of Object.entries(after))
      test(`that is ${status} ${to ? `becomes ${to}` : "stays so"} at "${step}"`, () => {
        expect(statusAfter(status as SourcingStatus, step as Parameters<typeof statusAfter>[1])).toBe(to);
      });

  test("accepts quotes while it is open, not held, not over and has a free place", () => {
    const now = new Date("2026-12-01T04:00:00Z");
    const request = { status: "open", heldReason: null, closesAt: "2026-12-02T00:00:00Z", placesTaken: 7 } as const;
    expect(findClosedReason(request, now)).toBeUndefined();
    expect(findClosedReason({ ...request, placesTaken: maxQuotes }, now)).toBe("placesTaken");
    expect(findClosedReason({ ...request, placesTaken: maxQuotes, status: "closed" }, now)).toBe("placesTaken");
    for (const closed of [
      { status: "closed" as const },
      { status: "withdrawn" as const },
      { heldReason: "too_fast" as const, closesAt: null },
      { closesAt: "2026-12-01T04:00:00Z" },
    ])
      expect(findClosedReason({ ...request, ...closed }, now)).toBe("over");
  });
});

describe("a sealed quote", () => {
  const steps = ["replace", "withdraw", "choose", "pass over", "expire"] as const;
  const table: Record<SourcingQuoteStatus, (SourcingQuoteStatus | undefined)[]> = {
    sent: ["replaced", "withdrawn", "chosen", "not_chosen", "expired"],
    replaced: [never, never, never, never, never],
    withdrawn: [never, never, never, never, never],
    chosen: [never, never, never, never, never],
    not_chosen: [never, never, never, never, never],
    expired: [never, never, never, never, never],
  };
  for (const [status, after] of Object.entries(table))
    steps.forEach((step, index) => {
      test(`that is ${status} ${after[index] ? `becomes ${after[index]}` : "stays so"} at "${step}"`, () => {
        expect(quoteStatusAfter(status as SourcingQuoteStatus, step)).toBe(after[index]);
      });
    });
});
