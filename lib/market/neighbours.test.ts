import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { asShop, type Tx } from "@/db/client";
import { booths } from "@/db/schema";
import { makeShop, makeVerifications, rolledBack } from "@/db/testing";
import { findPublicShop } from "../shops/find-public-shop";
import { findFloor } from "./find-floor";
import { listNeighbours } from "./list-neighbours";
import { paginateFloors } from "./paginate-floors";

type Place = { area?: string; street?: number; number: string; floor?: number; closedAt?: Date };

/** Creates a shop on the ninth floor of D5, where the market has none. */
async function shopAt({ area = "A", street = 1, number, floor = 9, closedAt }: Place, tx: Tx) {
  const shop = await makeShop({ closedAt }, tx);
  const place = { districtCode: "D5", floor, area, street, number };
  await asShop(shop.id, (own) => own.update(booths).set(place).where(eq(booths.shopId, shop.id)), tx);
  return shop;
}
const idsOf = async (shop: { id: number }, tx: Tx) => (await listNeighbours(shop.id, tx)).map((each) => each.shop.id);

describe("neighbours", () => {
  test(
    "are the two open shops before and after in walking order, across areas and streets",
    rolledBack(async (tx) => {
      const last = await shopAt({ area: "B", street: 10, number: "1" }, tx);
      const fourth = await shopAt({ area: "B", street: 2, number: "99" }, tx);
      const first = await shopAt({ number: "998" }, tx);
      const second = await shopAt({ number: "999" }, tx);
      const third = await shopAt({ number: "1000" }, tx);
      await shopAt({ number: "1001", closedAt: new Date() }, tx);
      await shopAt({ number: "1002", floor: 8 }, tx);
      expect(await idsOf(first, tx)).toEqual([second.id, third.id]);
      expect(await idsOf(third, tx)).toEqual([first.id, second.id, fourth.id, last.id]);
      expect(await idsOf(last, tx)).toEqual([third.id, fourth.id]);
    }),
  );

  test(
    "of a verified shop are verified shops, while other shops have both kinds",
    rolledBack(async (tx) => {
      const check = (shop: { id: number }, parts: { decidedOn?: string; validUntil?: string } = {}) =>
        makeVerifications(shop.id, [{ claim: "licence", ...parts }], tx);
      const [checked, unknown, other, over] = [
        await shopAt({ number: "1" }, tx),
        await shopAt({ number: "2" }, tx),
        await shopAt({ number: "3" }, tx),
        await shopAt({ number: "4" }, tx),
      ];
      await check(checked);
      await check(other);
      await check(over, { decidedOn: "2025-01-01", validUntil: "2025-12-31" });
      expect(await idsOf(checked, tx)).toEqual([other.id]);
      expect(await idsOf(unknown, tx)).toEqual([checked.id, other.id, over.id]);
    }),
  );

  test(
    "contain each shop once, and never the shop itself",
    rolledBack(async (tx) => {
      const shop = await shopAt({ number: "1" }, tx);
      const other = await shopAt({ number: "2" }, tx);
      await asShop(
        other.id,
        (own) =>
          own
            .insert(booths)
            .values({ shopId: other.id, districtCode: "D5", floor: 9, area: "A", street: 1, number: "3" }),
        tx,
      );
      expect(await idsOf(shop, tx)).toEqual([other.id]);
      expect(await idsOf(other, tx)).toEqual([shop.id]);
    }),
  );
});

describe("a floor with many booths", () => {
  test(
    "has pages that contain each booth once, and plates that link to their page",
    rolledBack(async (tx) => {
      const shops: Awaited<ReturnType<typeof shopAt>>[] = [];
      for (let number = 1; number <= 73; number++) shops.push(await shopAt({ number: String(number) }, tx));
      await paginateFloors(tx);
      const first = await findFloor("D5", 9, 1, tx);
      const second = await findFloor("D5", 9, 2, tx);
      expect(first).toMatchObject({
        boothCount: 73,
        page: 1,
        parts: [
          { page: 1, area: "A", first: "1", last: "48" },
          { page: 2, area: "A", first: "49", last: "73" },
        ],
      });
      const shown = [first, second].flatMap((floor) => floor?.booths ?? []).map(({ number }) => Number(number));
      expect(shown).toEqual(Array.from({ length: 73 }, (_, index) => index + 1));
      expect(await findFloor("D5", 9, 3, tx)).toBeUndefined();
      const pageOf = async (at: number) => (await findPublicShop(shops[at]?.handle ?? "", tx))?.booths[0]?.page;
      expect([await pageOf(47), await pageOf(48)]).toEqual([1, 2]);

      await shopAt({ number: "0" }, tx);
      await paginateFloors(tx);
      expect((await findFloor("D5", 9, 1, tx))?.booths).toHaveLength(49);
      expect((await findFloor("D5", 9, 2, tx))?.booths).toHaveLength(25);
    }),
  );

  test(
    "has one page while its booths fit on it",
    rolledBack(async (tx) => {
      await shopAt({ number: "1" }, tx);
      await paginateFloors(tx);
      expect(await findFloor("D5", 9, 1, tx)).toMatchObject({ boothCount: 1, parts: [] });
      expect(await findFloor("D5", 9, 2, tx)).toBeUndefined();
    }),
  );
});
