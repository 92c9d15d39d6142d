import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { asShop } from "@/db/client";
import { booths, currencyRates } from "@/db/schema";
import { makeShop, rolledBack } from "@/db/testing";
import { findFloor } from "./find-floor";
import { getRates } from "./get-rates";
import { findDistrict, listDistricts } from "./list-districts";

describe("the market", () => {
  test(
    "has districts in order, each with its floors and their industries",
    rolledBack(async (tx) => {
      const districts = await listDistricts(tx);
      expect(districts.map(({ code }) => code).slice(0, 5)).toEqual(["D1", "D2", "D3", "D4", "D5"]);
      const floors = districts[0]?.floors ?? [];
      expect(floors.map(({ floor }) => floor)).toEqual([...floors.map(({ floor }) => floor)].sort());
      expect(floors[0]?.industries.length).toBeGreaterThan(0);
      expect((await findDistrict("d2", tx))?.code).toBe("D2");
      expect(await findDistrict("d99", tx)).toBeUndefined();
    }),
  );

  test(
    "lists the open shops of a floor in walking order",
    rolledBack(async (tx) => {
      const place = async (shopId: number, area: string, street: number, number: string) =>
        asShop(
          shopId,
          (own) =>
            own
              .update(booths)
              .set({ districtCode: "D5", floor: 9, area, street, number })
              .where(eq(booths.shopId, shopId)),
          tx,
        );
      const [a, b, c, closed] = [
        await makeShop({}, tx),
        await makeShop({}, tx),
        await makeShop({}, tx),
        await makeShop({ closedAt: new Date() }, tx),
      ];
      await place(a.id, "B", 2, "X1000");
      await place(b.id, "B", 2, "X999");
      await place(c.id, "A", 7, "X5000");
      await place(closed.id, "A", 1, "X1");
      const floor = await findFloor("d5", 9, 1, tx);
      expect(floor?.district.code).toBe("D5");
      expect(floor?.floors).toContain(9);
      expect(floor?.booths.map((booth) => booth.number)).toEqual(["X5000", "X999", "X1000"]);
      expect(floor?.booths[0]?.shop).toMatchObject({
        handle: c.handle,
        designCount: 0,
        isVerified: false,
        industryId: null,
      });
      const plan = (await findDistrict("d5", tx))?.places.filter((place) => place.floor === 9);
      expect(plan?.map(({ area, street, number }) => [area, street, number])).toEqual([
        ["B", 2, "X999"],
        ["B", 2, "X1000"],
        ["A", 7, "X5000"],
      ]);
      expect(await findFloor("d5", 8, 1, tx)).toBeUndefined();
    }),
  );

  test(
    "has a rate for every currency, and throws if one is missing",
    rolledBack(async (tx) => {
      const rates = await getRates(tx);
      expect(rates.perUsd.USD).toBe(1);
      expect(rates.asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      await tx.delete(currencyRates).where(eq(currencyRates.code, "PKR"));
      await expect(getRates(tx)).rejects.toThrow("PKR");
    }),
  );
});
