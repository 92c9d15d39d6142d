import { afterAll, describe, expect, test } from "vitest";
import { asShop, closeDatabase, database } from "@/db/client";
import { makeShop, rolledBack } from "@/db/testing";
import { allocateNumber } from "./allocate-number";

afterAll(closeDatabase);

const thursday = new Date("2026-11-26T04:00:00Z");

describe("the proforma numbers of a shop", () => {
  test("are 1 to 50 after fifty concurrent transactions, without gaps for rolled-back ones", async () => {
    const shop = await database.transaction((tx) => makeShop({}, tx));
    const allocate = (fails = false) =>
      asShop(shop.id, async (tx) => {
        const { sequence } = await allocateNumber(shop, tx, thursday);
        if (fails) throw new Error("rolled back");
        return sequence;
      });
    const all = Array.from({ length: 60 }, (_, index) => allocate(index % 6 === 5).catch(() => undefined));
    const numbers = (await Promise.all(all)).filter((each) => each !== undefined);
    expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, index) => index + 1));
  });

  test(
    "restart each year of Yiwu's calendar",
    rolledBack(async (tx) => {
      const shop = await makeShop({}, tx);
      const at = (moment: string) => asShop(shop.id, (inside) => allocateNumber(shop, inside, new Date(moment)), tx);
      expect((await at("2026-12-31T15:59:59Z")).number).toMatch(/-2026-0001$/);
      expect((await at("2026-12-31T16:00:00Z")).number).toMatch(/-2027-0001$/);
      expect((await at("2027-01-02T00:00:00Z")).number).toMatch(/-2027-0002$/);
    }),
  );
});
