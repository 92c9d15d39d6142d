import { describe, expect, test } from "vitest";
import { makeActor, makeInquiry, makeListing, makeQuote, makeShop, rolledBack } from "@/db/testing";
import { guest } from "@/lib/core/actor";
import { NotAllowed } from "@/lib/core/errors";
import { listOwnQuotes } from "./list-own-quotes";

describe("a buyer's quotes", () => {
  test(
    "are the newest sent version of each, with a total that includes samples",
    rolledBack(async (tx) => {
      const shop = await makeShop({}, tx);
      const listing = await makeListing(shop, { status: "published" }, tx);
      const [buyer, other] = [await makeActor({}, tx), await makeActor({}, tx)];
      const inquiry = await makeInquiry(shop, [listing], { buyerId: buyer.userId }, tx);
      const line = { listingId: listing.id };
      await makeQuote(inquiry, { version: 1, lines: [{ ...line, unitPrice: 800 }] }, tx);
      await makeQuote(inquiry, { version: 2, lines: [line, { ...line, isSample: true, quantity: 1 }] }, tx);
      await makeQuote(inquiry, { version: 3, status: "draft", lines: [line] }, tx);
      expect([...(await listOwnQuotes(buyer, tx)).values()]).toEqual([
        { inquiryId: inquiry.id, total: 2401 * 735, currency: "CNY", standing: "sent", validUntil: "2099-12-01" },
      ]);
      expect((await listOwnQuotes(other, tx)).size).toBe(0);
      await expect(listOwnQuotes(guest, tx)).rejects.toThrow(NotAllowed);
    }),
  );

  test(
    "are expired after their last day",
    rolledBack(async (tx) => {
      const shop = await makeShop({}, tx);
      const buyer = await makeActor({}, tx);
      const inquiry = await makeInquiry(shop, [], { buyerId: buyer.userId }, tx);
      await makeQuote(inquiry, { validUntil: "2020-01-01" }, tx);
      expect((await listOwnQuotes(buyer, tx)).get(inquiry.id)).toMatchObject({ standing: "expired", total: 0 });
    }),
  );
});
