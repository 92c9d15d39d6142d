import { describe, expect, test } from "vitest";
import { makeActor, makeInquiry, makeShop, rolledBack } from "@/db/testing";
import { NotFound } from "../core/errors";
import { countWaiting } from "./count-waiting";

describe("counting inquiries that wait for a reply", () => {
  test(
    "leaves out answered, held, spam and other shops' inquiries, and returns the time of the oldest",
    rolledBack(async (tx) => {
      const [shop, other] = [await makeShop({}, tx), await makeShop({}, tx)];
      const since = new Date("2026-11-20T08:00:00Z");
      await makeInquiry(shop, [], { lastMessageAt: since }, tx);
      await makeInquiry(shop, [], { status: "buyer_replied" }, tx);
      await makeInquiry(shop, [], { status: "replied", lastMessageAt: new Date(0) }, tx);
      await makeInquiry(shop, [], { status: "spam", lastMessageAt: new Date(0) }, tx);
      await makeInquiry(shop, [], { heldReason: "too_fast", lastMessageAt: new Date(0) }, tx);
      await makeInquiry(other, [], { lastMessageAt: new Date(0) }, tx);
      const actor = await makeActor({ [shop.id]: "assistant" }, tx);
      const waiting = await countWaiting(actor, shop.id, tx);
      expect(waiting.count).toBe(2);
      expect(new Date(waiting.since ?? "")).toEqual(since);
      await expect(countWaiting(actor, other.id, tx)).rejects.toThrow(NotFound);
    }),
  );

  test(
    "returns no time when no inquiry waits",
    rolledBack(async (tx) => {
      const shop = await makeShop({}, tx);
      const actor = await makeActor({ [shop.id]: "owner" }, tx);
      expect(await countWaiting(actor, shop.id, tx)).toEqual({ count: 0, since: null });
    }),
  );
});
