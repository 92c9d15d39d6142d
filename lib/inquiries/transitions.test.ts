import { describe, expect, test } from "vitest";
import { Refusal } from "../core/errors";
import { statusAfterMessage } from "./inquiry";
import { become, canBecome, statusesAfter, statusesBefore } from "./transitions";

const statuses = Object.keys(statusesAfter) as (keyof typeof statusesAfter)[];

/** Rows are where it stands, columns where it goes, in the same order. `x` may be, `.` may not. */
const table = {
  sent: ".xxxx.xxx",
  seen: "..xxx.xxx",
  replied: "...xxxxxx",
  buyer_replied: "..x.xxxxx",
  quoted: "..xx.xxxx",
  agreed: ".........",
  declined: "..xxx...x",
  expired: "..xxx...x",
  spam: ".x.......",
};

describe("the state of an inquiry", () => {
  test("goes the allowed ways and no other", () => {
    for (const from of statuses)
      for (const [index, to] of statuses.entries())
        expect([from, to, canBecome(from, to)]).toEqual([from, to, table[from][index] === "x"]);
  });

  test("refuses every other way in words, and staying is no way", () => {
    for (const from of statuses)
      for (const to of statuses) {
        const go = () => become(from, to);
        if (from === to || canBecome(from, to)) expect(go()).toBe(to);
        else expect(go).toThrow(Refusal);
      }
  });

  test("never leaves the table by a message", () => {
    for (const from of statuses)
      for (const side of ["buyer", "shop"] as const) {
        const to = statusAfterMessage(from, side);
        expect(from === to || canBecome(from, to)).toBe(true);
      }
    expect([statusAfterMessage("spam", "buyer"), statusAfterMessage("agreed", "shop")]).toEqual(["spam", "agreed"]);
    expect(statusAfterMessage("quoted", "shop")).toBe("quoted");
    expect(statusAfterMessage("declined", "buyer")).toBe("buyer_replied");
  });

  test("expires from every open state, and from no closed one", () => {
    expect(statusesBefore("expired")).toEqual(["sent", "seen", "replied", "buyer_replied", "quoted"]);
  });
});
