import { describe, expect, test } from "vitest";
import type { Tx } from "@/db/client";
import { inquiryLinks } from "@/db/schema";
import { makeActor, makeInquiry, makeListing, makeQuote, makeShop, rolledBack } from "@/db/testing";
import { guest } from "@/lib/core/actor";
import { NotFound } from "@/lib/core/errors";
import { tokenHash } from "@/lib/inquiries/guest-token";
import { listQuotes, listQuotesByLink } from "./list-quotes";

const token = "a-private-link";

async function setUp(tx: Tx) {
  const [shop, other] = [await makeShop({}, tx), await makeShop({}, tx)];
  const listing = await makeListing(shop, { status: "published" }, tx);
  const inquiry = await makeInquiry(shop, [listing], { status: "quoted" }, tx);
  await tx.insert(inquiryLinks).values({ tokenHash: tokenHash(token), inquiryId: inquiry.id, shopId: shop.id });
  await makeQuote(inquiry, { status: "countered", lines: [{ listingId: listing.id, counterPrice: 700 }] }, tx);
  await makeQuote(
    inquiry,
    { version: 2, lines: [{ listingId: listing.id }, { listingId: listing.id, isSample: true, unitPrice: 0 }] },
    tx,
  );
  await makeQuote(inquiry, { version: 3, status: "draft", lines: [{ listingId: listing.id }] }, tx);
  return { shop, other, listing, inquiry };
}

describe("the quotes of an inquiry", () => {
  test(
    "are readable for every member of the shop, drafts included, with titles in the reader's language",
    rolledBack(async (tx) => {
      const { shop, listing, inquiry } = await setUp(tx);
      const assistant = await makeActor({ [shop.id]: "assistant" }, tx);
      const quotes = await listQuotes(assistant, inquiry.id, "zh", tx);
      expect(quotes.map(({ version, status }) => [version, status])).toEqual([
        [1, "countered"],
        [2, "sent"],
        [3, "draft"],
      ]);
      expect(quotes[1]).toMatchObject({
        currency: "CNY",
        incoterm: "FOB",
        places: { zh: "宁波" },
        paymentTerms: "tt_30_70",
        workingDays: 9,
        validUntil: "2099-12-01",
        lines: [
          {
            listingId: listing.id,
            title: "哭哭马毛绒玩具",
            titleLocale: "zh",
            unitPrice: 735,
            isSample: false,
            cartons: 30,
          },
          { isSample: true, unitPrice: 0 },
        ],
      });
      expect(quotes[0]?.lines).toMatchObject([{ counterPrice: 700 }]);
    }),
  );

  test(
    "are readable by the private link, without drafts",
    rolledBack(async (tx) => {
      await setUp(tx);
      const quotes = await listQuotesByLink(token, "fr", tx);
      expect(quotes?.map(({ version }) => version)).toEqual([1, 2]);
      expect(quotes?.[0]?.lines).toMatchObject([{ title: "Crying horse plush toy", titleLocale: "en" }]);
      expect(await listQuotesByLink("another", "fr", tx)).toBeUndefined();
    }),
  );

  test(
    "are not found for anyone else",
    rolledBack(async (tx) => {
      const { other, inquiry } = await setUp(tx);
      for (const actor of [guest, await makeActor({ [other.id]: "owner" }, tx)])
        await expect(listQuotes(actor, inquiry.id, "en", tx)).rejects.toThrow(NotFound);
    }),
  );
});
