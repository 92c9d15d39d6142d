import { and, eq, sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { asShop, type Tx } from "@/db/client";
import { events, inquiries } from "@/db/schema";
import { makeActor, makeInquiry, makeShop, rolledBack } from "@/db/testing";
import { NotFound } from "../core/errors";
import { releaseInquiriesInput } from "./input";
import { releaseInquiries } from "./release-inquiries";
import { reviewInquiry } from "./review-inquiry";

async function heldShop(count: number, tx: Tx) {
  const shop = await makeShop({}, tx);
  const held = [];
  for (let n = 0; n < count; n++) held.push((await makeInquiry(shop, [], { heldReason: "many_for_shop" }, tx)).id);
  return { shop, shopId: shop.id, held, assistant: await makeActor({ [shop.id]: "assistant" }, tx) };
}

const countHeld = (shopId: number, tx: Tx) =>
  asShop(shopId, (own) => own.$count(inquiries, sql`held_reason is not null and shop_id = ${shopId}`), tx);
const countReleasedEvents = (shopId: number, tx: Tx) =>
  tx.$count(events, and(eq(events.shopId, shopId), eq(events.name, "inquiry.released")));

describe("releasing held inquiries in bulk", () => {
  test(
    "releases all of them in several transactions, records an event for each, and returns the count",
    rolledBack(async (tx) => {
      const { shopId, assistant } = await heldShop(139, tx);
      expect(await releaseInquiries(assistant, { shopId, which: "all", inquiryIds: [] }, tx)).toBe(139);
      expect([await countHeld(shopId, tx), await countReleasedEvents(shopId, tx)]).toEqual([0, 139]);
      const rows = await asShop(shopId, (own) => own.select().from(inquiries).where(eq(inquiries.shopId, shopId)), tx);
      expect(rows.every(({ status, seenAt }) => status === "seen" && seenAt !== null)).toBe(true);
      expect(await releaseInquiries(assistant, { shopId, which: "all", inquiryIds: [] }, tx)).toBe(0);
    }),
  );

  test(
    "releases only the chosen ones, without spam and those already released",
    rolledBack(async (tx) => {
      const { shopId, assistant, held } = await heldShop(4, tx);
      const [spam = "", genuine = "", chosen = ""] = held;
      await reviewInquiry(assistant, { inquiryId: spam, verdict: "spam" }, tx);
      await reviewInquiry(assistant, { inquiryId: genuine, verdict: "genuine" }, tx);
      const inquiryIds = [spam, genuine, chosen];
      expect(await releaseInquiries(assistant, { shopId, which: "chosen", inquiryIds }, tx)).toBe(1);
      expect(await countHeld(shopId, tx)).toBe(2);
    }),
  );

  test(
    "releases none of another shop",
    rolledBack(async (tx) => {
      const [own, other] = [await heldShop(1, tx), await heldShop(1, tx)];
      const foreign = { which: "chosen", inquiryIds: other.held } as const;
      expect(await releaseInquiries(own.assistant, { shopId: own.shopId, ...foreign }, tx)).toBe(0);
      await expect(releaseInquiries(own.assistant, { shopId: other.shopId, ...foreign }, tx)).rejects.toThrow(NotFound);
      expect(await countHeld(other.shopId, tx)).toBe(1);
    }),
  );

  test("requires at least one inquiry unless all are released", () => {
    const errorOf = (form: unknown) => releaseInquiriesInput.safeParse(form).error?.issues[0]?.message;
    expect(errorOf({ which: "chosen" })).toBe("inquiries.release.none");
    expect(errorOf({ which: "all" })).toBeUndefined();
  });
});
