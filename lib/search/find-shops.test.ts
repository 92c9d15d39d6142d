import { describe, expect, test } from "vitest";
import { asShop } from "@/db/client";
import { booths } from "@/db/schema";
import { rolledBack } from "@/db/testing";
import { findShops } from "./find-shops";
import { makeSuggestedShop } from "./suggestions.fixture";

const names = { en: "Happy Zorblat Toys", zh: "佐布拉玩具厂", ru: "«Зорблат», игрушки" };

describe("shops for the words of a query", () => {
  test(
    "are those whose name has every word, in any order and any language of the script",
    rolledBack(async (tx) => {
      const { id, handle } = await makeSuggestedShop(names, [{ en: "Lamp" }], tx);
      const found = (name: string, isNamed: boolean) => [{ id, handle, name, isNamed }];
      for (const words of ["zorblat", "happy zorblat", "ZORBLÁT, happy", "toys zorblat happy"])
        expect.soft(await findShops("es", words, tx), words).toEqual(found(names.en, false));
      expect(await findShops("en", "happy zorblat toys", tx)).toEqual(found(names.en, true));
      expect(await findShops("en", "зорблат", tx)).toEqual(found(names.ru, false));
      expect(await findShops("en", "佐布拉", tx)).toEqual(found(names.zh, false));
      for (const words of ["zorbl", "zorblat lamp", "", " ", "\0", "'", "!"])
        expect.soft(await findShops("en", words, tx), words).toEqual([]);
    }),
  );

  test(
    "are at most three, first the one that is called exactly so",
    rolledBack(async (tx) => {
      for (const en of ["Zorblat one", "Zorblat two", "Zorblat three", "Zorblat"])
        await makeSuggestedShop({ en }, [{ en: "Lamp" }, ...(en === "Zorblat" ? [] : [{ en: "Lamp" }])], tx);
      const found = (await findShops("en", "zorblat", tx)).map(({ name }) => name);
      expect(found).toHaveLength(3);
      expect(found[0]).toBe("Zorblat");
    }),
  );

  test(
    "are those at a booth, in every district if it is typed without one",
    rolledBack(async (tx) => {
      const shop = await makeSuggestedShop(names, [], tx);
      const place = { floor: 9, number: "Q-9972" };
      await asShop(
        shop.id,
        (inside) =>
          inside
            .insert(booths)
            .values(["D5", "D4"].map((districtCode) => ({ shopId: shop.id, districtCode, ...place }))),
        tx,
      );
      const found = (districtCode: string, isNamed: boolean) => ({
        id: shop.id,
        isNamed,
        handle: shop.handle,
        name: names.zh,
        booth: { districtCode, ...place },
      });
      expect(await findShops("zh", "Q9972", tx)).toEqual([found("D4", false), found("D5", false)]);
      expect(await findShops("zh", "五区9楼Q-9972", tx)).toEqual([found("D5", true)]);
      expect(await findShops("zh", "D5 8F Q-9972", tx)).toEqual([]);
    }),
  );
});
