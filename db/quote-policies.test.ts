import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { asPerson, asShop, type Db, type Tx } from "./client";
import { quoteLines, quotes } from "./schema";
import {
  makeInquiry,
  makeListing,
  makeQuote,
  makeShop,
  makeUser,
  outcomeInSavepoint,
  refusedByGrant,
  refusedByPolicy,
  rolledBack,
} from "./testing";

async function world(tx: Tx) {
  const [shop, other] = [await makeShop({}, tx), await makeShop({}, tx)];
  const listing = await makeListing(shop, { status: "published" }, tx);
  const buyer = await makeUser({}, tx);
  const inquiry = await makeInquiry(shop, [listing], { buyerId: buyer.id }, tx);
  return { shop, other, listing, buyer, inquiry };
}
describe("a quote", () => {
  test(
    "is visible to its shop, and to its buyer once it is sent",
    rolledBack(async (tx) => {
      const { shop, other, listing, buyer, inquiry } = await world(tx);
      const sent = await makeQuote(inquiry, { lines: [{ listingId: listing.id }] }, tx);
      const draft = await makeQuote(inquiry, { version: 2, status: "draft", lines: [{ listingId: listing.id }] }, tx);
      const stranger = await makeUser({}, tx);
      const seen = async (db: Db) => {
        const [of, ofLines] = [eq(quotes.inquiryId, inquiry.id), eq(quoteLines.listingId, listing.id)];
        return [
          (await db.select({ id: quotes.id }).from(quotes).where(of).orderBy(quotes.version)).map(({ id }) => id),
          await db.$count(quoteLines, ofLines),
        ];
      };
      expect(await asShop(shop.id, seen, tx)).toEqual([[sent.id, draft.id], 2]);
      expect(await asPerson(buyer.id, seen, tx)).toEqual([[sent.id], 1]);
      for (const shut of [await seen(tx), await asShop(other.id, seen, tx), await asPerson(stranger.id, seen, tx)])
        expect(shut).toEqual([[], 0]);
    }),
  );

  test(
    "is written by its shop only, as a draft with its lines",
    rolledBack(async (tx) => {
      const { shop, other, listing, buyer, inquiry } = await world(tx);
      const insert = (status: "draft" | "sent") => (inside: Tx) =>
        inside.insert(quotes).values({
          inquiryId: inquiry.id,
          shopId: shop.id,
          version: 1,
          status,
          sentAt: status === "sent" ? new Date() : null,
          currency: "CNY",
          incoterm: "FOB",
          places: { en: "Ningbo" },
          workingDays: 9,
          validUntil: "2099-12-01",
          locale: "zh",
        });
      expect(await outcomeInSavepoint((each) => asShop(other.id, insert("draft"), each), tx)).toMatch(refusedByPolicy);
      expect(await outcomeInSavepoint((each) => asPerson(buyer.id, insert("draft"), each), tx)).toMatch(
        refusedByPolicy,
      );
      expect(await outcomeInSavepoint((each) => asShop(shop.id, insert("sent"), each), tx)).toMatch(refusedByPolicy);
      const sent = await makeQuote(inquiry, {}, tx);
      const line = { quoteId: sent.id, shopId: shop.id, position: 1, listingId: listing.id, quantity: 1, unitPrice: 1 };
      expect(
        await outcomeInSavepoint(
          (each) => asShop(shop.id, (inside) => inside.insert(quoteLines).values(line), each),
          tx,
        ),
      ).toMatch(refusedByPolicy);
    }),
  );

  test(
    "changes only its state, never back to a draft, and not once it is decided",
    rolledBack(async (tx) => {
      const { shop, listing, inquiry } = await world(tx);
      const { id } = await makeQuote(inquiry, { lines: [{ listingId: listing.id }] }, tx);
      const change = (values: Partial<typeof quotes.$inferInsert>) =>
        outcomeInSavepoint(
          (each) => asShop(shop.id, (inside) => inside.update(quotes).set(values).where(eq(quotes.id, id)), each),
          tx,
        );
      const changeLine = (values: Partial<typeof quoteLines.$inferInsert>) =>
        outcomeInSavepoint((each) => asShop(shop.id, (inside) => inside.update(quoteLines).set(values), each), tx);
      expect(await change({ validUntil: "2030-01-01" })).toMatch(refusedByGrant);
      expect(await changeLine({ unitPrice: 1 })).toMatch(refusedByGrant);
      expect(await change({ status: "draft", sentAt: null })).toMatch(refusedByPolicy);
      expect(await change({ status: "accepted" })).toBe("quotes_decided_when");
      expect(await change({ promise: { from: "shop", workingDays: 1 } })).toMatch(refusedByGrant);
      expect(await change({ answer: "30 dias?", decidedBy: null })).toBe("done");
      expect(await change({ answer: "" })).toBe("quotes_answer_lengths");
      expect(await changeLine({ counterPrice: 700, counterQuantity: 3000 })).toBe("done");
      expect(await change({ status: "accepted", decidedAt: new Date() })).toBe("done");
      await change({ status: "withdrawn" });
      await changeLine({ counterPrice: 1 });
      await asShop(shop.id, (inside) => inside.delete(quotes).where(eq(quotes.id, id)), tx);
      const stored = await asShop(
        shop.id,
        (inside) =>
          inside
            .select({ status: quotes.status, counterPrice: quoteLines.counterPrice })
            .from(quotes)
            .innerJoin(quoteLines, eq(quoteLines.quoteId, quotes.id)),
        tx,
      );
      expect(stored).toEqual([{ status: "accepted", counterPrice: 700 }]);
    }),
  );

  test(
    "has at most one draft and one acceptance, and offers listings of its shop",
    rolledBack(async (tx) => {
      const { other, inquiry } = await world(tx);
      const foreign = await makeListing(other, { status: "published" }, tx);
      await makeQuote(inquiry, { status: "accepted" }, tx);
      await makeQuote(inquiry, { version: 2, status: "draft" }, tx);
      const make = (parts: Parameters<typeof makeQuote>[1]) =>
        outcomeInSavepoint((each) => makeQuote(inquiry, parts, each), tx);
      expect(await make({ version: 3, status: "draft" })).toBe("quotes_one_draft");
      expect(await make({ version: 2 })).toMatch(/quotes_versions|quotes_one_draft/);
      await asShop(inquiry.shopId, (inside) => inside.delete(quotes).where(eq(quotes.status, "draft")), tx);
      expect(await make({ version: 3, status: "accepted" })).toBe("quotes_accepted_once");
      expect(await make({ version: 3, lines: [{ listingId: foreign.id }] })).toBe("quote_lines_of_shop");
    }),
  );
});
