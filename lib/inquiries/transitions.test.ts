import { describe, expect, test } from "vitest";
import { Refusal } from "../core/errors";
import { statusAfterMessage } from "./inquiry";
import { become, canBecome, statusesAfter, statusesBefore } from "./transitions";

const statuses = Object.keys(statusesAfter) as (keyof typeof statusesAfter)[];

/** Rows are current states, columns next states, in the same order: `x` is allowed, `.` is refused. */
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

describe("the status of an inquiry", () => {
  test("changes by the allowed transitions and no other", () => {
    for (const from of statuses)
      for (const [index, to] of statuses.entries())
        expect([from, to, canBecome(from, to)]).toEqual([from, to, table[from][index] === "x"]);
  });

  test("refuses every other transition, and accepts to stay the same", () => {
    for (const from of statuses)
      for (const to of statuses) {
        const transition = () => become(from, to);
        if (from === to || canBecome(from, to)) expect(transition()).toBe(to);
        else expect(transition).toThrow(Refusal);
      }
  });

  test("changes only by allowed transitions after a message", () => {
    for (const from of statuses)
      for (const side of ["buyer", "shop"] as const) {
        const to = statusAfterMessage(from, side);
        expect(from === to || canBecome(from, to)).toBe(true);
      }
    expect([statusAfterMessage("spam", "buyer"), statusAfterMessage("agreed", "shop")]).toEqual(["spam", "agreed"]);
    expect(statusAfterMessage("quoted", "shop")).toBe("quoted");
    expect(statusAfterMessage("declined", "buyer")).toBe("buyer_replied");
  });

  test("expires from every open status and from no closed one", () => {
    expect(statusesBefore("expired")).toEqual(["sent", "seen", "replied", "buyer_replied", "quoted"]);
  });
});
