import { describe, expect, test } from "vitest";
import type { QuoteStatus } from "@/db/schema/trade/quotes";
import { isOpen, moves, statusAfter } from "./transitions";

const statuses: QuoteStatus[] = ["draft", "sent", "countered", "accepted", "rejected", "withdrawn", "expired"];
const answers = "counter→countered accept→accepted reject→rejected withdraw→withdrawn expire→expired";
const allowed: Record<QuoteStatus, string> = {
  draft: "send→sent",
  sent: answers,
  countered: answers,
  accepted: "",
  rejected: "",
  withdrawn: "",
  expired: "",
};

describe("a version of a quote", () => {
  for (const status of statuses)
    for (const move of moves) {
      const to = new RegExp(`\\b${move}→(\\w+)`).exec(allowed[status])?.[1];
      test(`that is ${status} ${to ? `becomes ${to} by` : "allows no"} ${move}`, () => {
        expect(statusAfter(status, move)).toBe(to);
      });
    }

  test("is open while the buyer can accept it", () => {
    expect(statuses.filter(isOpen)).toEqual(["sent", "countered"]);
  });
});
