import { eq, sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { asShop, type Tx } from "@/db/client";
import { booths, factories, holidays, shopFigures, shopPromises, shops, verifications } from "@/db/schema";
import {
  asOperatorOf,
  inMarketWithReferenceData,
  makeShop,
  makeVerifications,
  rolledBack,
  waitForBlockedStatement,
} from "@/db/testing";
import { findPublicShop } from "./find-public-shop";
import { refreshExpiredShopCards } from "./refresh-expired-shop-cards";

type Card = { booth: object | null; answersIn: number | null; seller: object; isCurrent: boolean };

async function cardOf({ id }: { id: number }, db: Pick<Tx, "execute">): Promise<Card> {
  const [card] = await db.execute<Card>(sql`
    select booth, answer_minutes as "answersIn", seller, seller::text = seller_of(shop_id)::text
      and booth::text is not distinct from booth_of(shop_id)::text as "isCurrent"
    from shop_cards where shop_id = ${id}`);
  if (!card) throw new Error("the shop has no card");
  return card;
}

const board = {
  backlog: 0,
  stock: 0,
  setupDays: 1,
  checkDays: 1,
  transferDays: 1,
  closedDays: [],
  outputs: { 0: 500 },
};
const far = new Date("2090-02-01T09:00:00Z");

const update = (shop: Partial<typeof shops.$inferInsert>) => (own: Tx, id: number) =>
  own.update(shops).set(shop).where(eq(shops.id, id));

/** Changes of the data that a card contains. */
const changes: [name: string, change: (own: Tx, shopId: number) => Promise<unknown>][] = [
  ["a name", update({ names: { zh: "秋天玩具" } })],
  ["an address", update({ handle: `autumn-${Date.now().toString(36)}` })],
  ["languages", update({ languages: ["zh", "es"] })],
  ["the language it writes", update({ locale: "en" })],
  ["a booth", (own, id) => own.update(booths).set({ street: 7 }).where(eq(booths.shopId, id))],
  [
    "a second booth",
    (own, shopId) =>
      own.insert(booths).values({ shopId, districtCode: "D2", floor: 2, number: `Z${shopId % 1e9}`, position: -1 }),
  ],
  ["no booth", (own, id) => own.delete(booths).where(eq(booths.shopId, id))],
  ["a factory", (own, shopId) => own.insert(factories).values({ shopId, city: { zh: "义乌" }, lines: 2 })],
  ["more lines", (own, id) => own.update(factories).set({ lines: 12 }).where(eq(factories.shopId, id))],
  ["a check", (own, shopId) => makeVerifications(shopId, [{ claim: "licence" }], own)],
  [
    "a check taken back",
    (own, id) =>
      asOperatorOf(
        id,
        (inside) => inside.update(verifications).set({ status: "revoked" }).where(eq(verifications.shopId, id)),
        own,
      ),
  ],
  [
    "figures",
    (own, shopId) =>
      own.insert(shopFigures).values({ shopId, cases: 9, answeredWithinDayShare: 0.9, medianFirstReplyMinutes: 40 }),
  ],
  [
    "days away",
    (own, shopId) => own.insert(holidays).values({ shopId, firstDay: "2090-02-25", lastDay: "2090-03-01" }),
  ],
  [
    "a board that is busy",
    (own, shopId) =>
      own.insert(shopPromises).values({
        ...{ shopId, board: { ...board, touchedAt: far.toISOString() }, steps: {}, leadTimesFrom: "board" },
        ...{ boardValidUntil: far, busyUntil: far, busyQuantity: 400 },
      }),
  ],
  ["a board that is not", (own, id) => own.delete(shopPromises).where(eq(shopPromises.shopId, id))],
  ["its end", update({ closedAt: new Date() })],
];

describe("the card of a shop", () => {
  test(
    "is current after each change of the shop",
    rolledBack(async (tx) => {
      const shop = await makeShop({}, tx);
      const first = await cardOf(shop, tx);
      expect(first).toMatchObject({ isCurrent: true, answersIn: null, booth: { street: 6, page: 1 } });
      let before = first;
      for (const [name, change] of changes) {
        await asShop(shop.id, (own) => change(own, shop.id), tx);
        const card = await cardOf(shop, tx);
        expect(card.isCurrent, name).toBe(true);
        expect(card.seller, name).not.toEqual(before.seller);
        before = card;
      }
      expect(before).toMatchObject({ booth: null, answersIn: 40 });
    }),
  );

  test(
    "is valid until its first verification expires, its days away end in Yiwu, or its busy days end",
    rolledBack(async (tx) => {
      await tx.execute(sql`set local time zone 'UTC'`);
      const shop = await makeShop({}, tx);
      const validUntil = async () => {
        const [row] = await tx.execute<{ until: string }>(
          sql`select seller_valid_until::text as until from shop_cards where shop_id = ${shop.id}`,
        );
        return row?.until === "infinity" ? row.until : new Date(row?.until ?? "").toISOString();
      };
      const change = async (work: (own: Tx) => Promise<unknown>) => {
        await asShop(shop.id, work, tx);
        return validUntil();
      };
      expect(await validUntil()).toBe("infinity");
      const check = { claim: "licence" as const, validUntil: "2090-05-01" };
      expect(await change((own) => makeVerifications(shop.id, [check], own))).toBe("2090-05-02T00:00:00.000Z");
      const over = { claim: "brand" as const, validUntil: "2026-02-01" };
      expect(await change((own) => makeVerifications(shop.id, [over], own))).toBe("2090-05-02T00:00:00.000Z");
      const away = { shopId: shop.id, firstDay: "2090-02-25", lastDay: "2090-03-01" };
      expect(await change((own) => own.insert(holidays).values(away))).toBe("2090-03-01T16:00:00.000Z");
      const busy = { shopId: shop.id, board: { ...board, touchedAt: "" }, steps: {}, leadTimesFrom: "board" as const };
      const until = { boardValidUntil: far, busyUntil: far, busyQuantity: 400 };
      expect(await change((own) => own.insert(shopPromises).values({ ...busy, ...until }))).toBe(far.toISOString());
    }),
  );
});

test("is read from the cache until it expires, then recomputed, and only the database writes it", () =>
  inMarketWithReferenceData(async (db, owner) => {
    const { id, handle } = await db.transaction((tx) => makeShop({}, tx));
    const other = await db.transaction((tx) => makeShop({}, tx));
    const namesShown = async () => (await findPublicShop(handle, db))?.names;
    await owner`update shop_cards set seller = '{"names": {"en": "From the cache"}}'`;
    expect(await namesShown()).toEqual({ en: "From the cache" });
    await owner`update shop_cards set seller_valid_until = now()`;
    expect(await namesShown()).toEqual({ en: "Spring Toys", zh: "春天玩具" });
    expect((await cardOf({ id }, db)).isCurrent).toBe(false);
    await refreshExpiredShopCards(db, 1);
    expect([(await cardOf({ id }, db)).isCurrent, (await cardOf(other, db)).isCurrent]).toEqual([true, true]);
    await owner`update districts set names = jsonb_set(names, '{fr}', '"Autre nom"') where code = 'D1'`;
    expect(await cardOf({ id }, db)).toMatchObject({
      isCurrent: true,
      seller: { booths: [{ districtNames: { fr: "Autre nom" } }] },
    });
    await expect(db.execute(sql`update shop_cards set answer_minutes = 1`)).rejects.toThrow();
  }));

test("a card contains both of two concurrent changes", () =>
  inMarketWithReferenceData(async (db, owner) => {
    const shop = await db.transaction((tx) => makeShop({}, tx));
    const figures = { shopId: shop.id, cases: 9, answeredWithinDayShare: 0.9, medianFirstReplyMinutes: 40 };
    let second: Promise<unknown> = Promise.resolve();
    await asShop(
      shop.id,
      async (own) => {
        await own.insert(shopFigures).values(figures);
        second = asShop(shop.id, (other) => other.update(booths).set({ street: 7 }), db);
        await waitForBlockedStatement(owner);
      },
      db,
    );
    await second;
    expect(await cardOf(shop, db)).toMatchObject({ isCurrent: true, answersIn: 40, booth: { street: 7 } });
  }));
