import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { asPerson, asShop, type Db, type Tx } from "./client";
import { bankAccounts, proformaCounters, proformaFiles, proformas } from "./schema";
import {
  makeBankAccount,
  makeInquiry,
  makeListing,
  makeProforma,
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
  const inquiry = await makeInquiry(shop, [listing], { status: "agreed", buyerId: buyer.id }, tx);
  const quote = await makeQuote(inquiry, { status: "accepted", lines: [{ listingId: listing.id }] }, tx);
  const account = await makeBankAccount(shop, {}, tx);
  const proforma = await makeProforma(quote, account, tx);
  const file = {
    proformaId: proforma.id,
    shopId: shop.id,
    sheetHash: "a".repeat(64),
    fileHash: "b".repeat(64),
    bytes: 9,
  };
  await asShop(shop.id, (inside) => inside.insert(proformaFiles).values(file), tx);
  return { shop, other, buyer, account, proforma, file };
}

describe("bank details and proformas", () => {
  test(
    "are visible in the context of their shop only, and a proforma to its buyer",
    rolledBack(async (tx) => {
      const { shop, other, buyer } = await world(tx);
      const stranger = await makeUser({}, tx);
      const seen = async (db: Db) => [
        await db.$count(bankAccounts, eq(bankAccounts.shopId, shop.id)),
        await db.$count(proformaCounters, eq(proformaCounters.shopId, shop.id)),
        await db.$count(proformaFiles, eq(proformaFiles.shopId, shop.id)),
        await db.$count(proformas, eq(proformas.shopId, shop.id)),
      ];
      expect(await asShop(shop.id, seen, tx)).toEqual([1, 1, 1, 1]);
      expect(await asPerson(buyer.id, seen, tx)).toEqual([0, 0, 0, 1]);
      for (const shut of [await seen(tx), await asShop(other.id, seen, tx), await asPerson(stranger.id, seen, tx)])
        expect(shut).toEqual([0, 0, 0, 0]);
    }),
  );

  test(
    "are not written in the context of another shop, nor without a context",
    rolledBack(async (tx) => {
      const { shop, other, account, proforma, file } = await world(tx);
      const inserts: ((inside: Tx) => Promise<unknown>)[] = [
        (inside) => inside.insert(bankAccounts).values({ ...account, id: undefined, version: 2, effectiveAt: later }),
        (inside) => inside.insert(proformaCounters).values({ shopId: shop.id, year: 2050, last: 1 }),
        (inside) =>
          inside.insert(proformas).values({ ...proforma, id: undefined, sequence: 99, number: "PI-X-2026-0099" }),
        (inside) => inside.insert(proformaFiles).values({ ...file, sheetHash: "c".repeat(64) }),
      ];
      for (const insert of inserts) {
        expect(await outcomeInSavepoint((each) => asShop(other.id, insert, each), tx)).toMatch(refusedByPolicy);
        expect(await outcomeInSavepoint(insert, tx)).toMatch(refusedByPolicy);
      }
    }),
  );

  test(
    "change only by being cancelled",
    rolledBack(async (tx) => {
      const { shop, account, proforma } = await world(tx);
      const asOwn = (work: (inside: Tx) => Promise<unknown>) =>
        outcomeInSavepoint((each) => asShop(shop.id, work, each), tx);
      expect(await asOwn((i) => i.update(bankAccounts).set({ accountNumber: "11111" }))).toMatch(refusedByGrant);
      expect(await asOwn((i) => i.update(bankAccounts).set({ effectiveAt: new Date() }))).toMatch(refusedByGrant);
      expect(await asOwn((i) => i.delete(bankAccounts))).toMatch(refusedByGrant);
      expect(await asOwn((i) => i.update(proformas).set({ content: proforma.content }))).toMatch(refusedByGrant);
      expect(await asOwn((i) => i.delete(proformas))).toMatch(refusedByGrant);
      expect(await asOwn((i) => i.update(proformaFiles).set({ fileHash: "d".repeat(64) }))).toMatch(refusedByGrant);
      expect(await asOwn((i) => i.delete(proformaCounters))).toMatch(refusedByGrant);
      const cancel = { cancelledAt: new Date(), cancelReason: "Wrong quantity" };
      expect(await asOwn((i) => i.update(proformas).set(cancel).where(eq(proformas.id, proforma.id)))).toBe("done");
      expect(
        await asOwn((i) => i.insert(bankAccounts).values({ ...account, id: undefined, version: 2 })),
        "a second version has to wait",
      ).toBe("bank_accounts_wait");
    }),
  );
});

const later = new Date("2099-01-01T00:00:00Z");
