import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { asPerson, asRequest, asShop, type Tx } from "@/db/client";
import { sourcingQuotes, sourcingRequests } from "@/db/schema";
import { makeUser, outcomeInSavepoint, refusedByGrant, refusedByPolicy, rolledBack } from "@/db/testing";
import { inOwnMarket } from "@/lib/publishing/sitemaps/own-market.fixture";
import { quoteSourcingRequest } from "./quote-sourcing-request";
import { makeRequest, quote, type ShopSetup, sealedQuoteInput, setUpInvitedShops, setUpShop } from "./sourcing.fixture";

describe("row-level security of sealed quotes", () => {
  test(
    "shows a shop only its own quotes and no buyer, for any query",
    rolledBack(async (tx) => {
      const { requestId, makers } = await setUpInvitedShops(2, tx);
      const [one, other] = makers as [ShopSetup, ShopSetup];
      await quote(one, requestId, tx);
      const rows = (shop: { id: number }) => asShop(shop.id, (own) => own.select().from(sourcingQuotes), tx);
      expect(await rows(one.shop)).toHaveLength(1);
      expect(await rows(other.shop)).toHaveLength(0);
      expect(await tx.select().from(sourcingQuotes)).toHaveLength(0);
      expect(await asShop(one.shop.id, (own) => own.query.sourcingBuyers.findMany(), tx)).toEqual([]);
      const stranger = await setUpShop(tx);
      expect(await asShop(stranger.shop.id, (own) => own.select().from(sourcingRequests), tx)).toEqual([]);
    }),
  );

  test(
    "shows quotes to the buyer by account or confirmed address, and to no other person",
    rolledBack(async (tx) => {
      const maker = await setUpShop(tx);
      const email = `rosa-${randomUUID()}@example.com`;
      const proven = await makeUser({ email, emailVerified: new Date() }, tx);
      const unproven = await makeUser({ email: `rui-${randomUUID()}@example.com`, emailVerified: null }, tx);
      const stranger = await makeUser({ emailVerified: new Date() }, tx);
      const emails = [email, unproven.email];
      for (const each of emails) {
        const sent = await makeRequest(maker.listing.categoryId, [maker.shop], tx, { email: each });
        await quote(maker, sent.requestId, tx);
      }
      const count = ({ id }: { id: string }) => asPerson(id, (own) => own.$count(sourcingQuotes), tx);
      expect([await count(proven), await count(unproven), await count(stranger)]).toEqual([1, 0, 0]);
      expect(await count({ id: maker.actor.userId })).toBe(0);
    }),
  );

  test(
    "refuses a quote outside of its request, for another shop, in a ninth place, and a changed price",
    rolledBack(async (tx) => {
      const { requestId, makers } = await setUpInvitedShops(2, tx);
      const [one, other] = makers as [ShopSetup, ShopSetup];
      const { quoteId } = await quote(one, requestId, tx);
      const { term, after, ...columns } = sealedQuoteInput(requestId, other.listing.id);
      const row = { ...columns, incoterm: "FOB" as const, place: "ningbo" as const, version: 1 };
      const insert = (slot: number, shopId: number) => (inside: Tx) =>
        inside.insert(sourcingQuotes).values({ ...row, shopId, slot });
      const inRequest = (work: (inside: Tx) => Promise<unknown>) =>
        outcomeInSavepoint((own) => asRequest(requestId, (inside) => asShop(other.shop.id, work, inside), own), tx);
      expect(await outcomeInSavepoint((own) => asShop(other.shop.id, insert(2, other.shop.id), own), tx)).toMatch(
        refusedByPolicy,
      );
      expect(await inRequest(insert(2, one.shop.id))).toMatch(refusedByPolicy);
      expect(await inRequest(insert(9, other.shop.id))).toBe("sourcing_quotes_place_of_eight");
      expect(await inRequest(insert(1, other.shop.id))).toBe("sourcing_quotes_one_a_place");
      expect(
        await inRequest((inside) =>
          inside.update(sourcingQuotes).set({ unitPrice: 1 }).where(eq(sourcingQuotes.id, quoteId)),
        ),
      ).toMatch(refusedByGrant);
      expect(await inRequest(insert(2, other.shop.id))).toBe("done");
      expect(await inRequest(insert(3, other.shop.id))).toMatch(/sourcing_quotes_(versions|one_a_shop)/);
    }),
  );
});

test(
  "twenty concurrent quotes get eight places",
  inOwnMarket(async (db) => {
    const { requestId, makers } = await db.transaction((tx) => setUpInvitedShops(20, tx));
    const answers = await Promise.allSettled(
      makers.map(({ shop, listing, actor }) =>
        quoteSourcingRequest(actor, { shopId: shop.id, ...sealedQuoteInput(requestId, listing.id) }, db),
      ),
    );
    const refused = answers.flatMap((each) => (each.status === "rejected" ? [String(each.reason.code)] : []));
    expect(refused).toEqual(Array.from({ length: 12 }, () => "sourcing.quote.placesTaken"));
    const held = await asRequest(
      requestId,
      (tx) =>
        tx
          .select({ slot: sourcingQuotes.slot })
          .from(sourcingQuotes)
          .where(and(eq(sourcingQuotes.requestId, requestId), eq(sourcingQuotes.status, "sent"))),
      db,
    );
    expect(held.map(({ slot }) => slot).sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  }),
  60_000,
);
