import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { asShop } from "@/db/client";
import { formerHandles } from "@/db/schema";
import { makeInquiry, makeListing, makeShop, rolledBack } from "@/db/testing";
import { listShopListings } from "../catalogue/list-shop-listings";
import type { Locale } from "../i18n/locale";
import { findPublicShop } from "../shops/find-public-shop";
import { findStorefront } from "./find-storefront";

test(
  "a storefront contains the shop's main goods and its buyers' main countries, and empty lists without data",
  rolledBack(async (tx) => {
    const shop = await makeShop({}, tx);
    /** Reads the storefront without the market's holidays, whose id is 0. */
    const read = async (locale: Locale) => {
      const found = await findStorefront(shop.handle, locale, tx);
      return { ...found, holidays: found?.holidays.filter(({ id }) => id > 0) };
    };
    const empty = {
      shop: { ...(await findPublicShop(shop.handle, tx)), designCount: 0 },
      cards: [],
      cover: null,
      pictures: [],
      collections: [],
      holidays: [],
      goods: [],
      countries: [],
      growth: [],
      videos: [],
      hasBrand: false,
    };
    expect(await read("en")).toEqual(empty);

    for (const categoryId of [102, 101, 101]) {
      const { id } = await makeListing(shop, { status: "published", categoryId }, tx);
      await tx.execute(sql`select project_listings(array[${id}]::bigint[])`);
    }
    await makeListing(shop, { categoryId: 102 }, tx);
    for (let index = 0; index < 15; index++) await makeInquiry(shop, [], { country: index % 5 < 3 ? "BR" : "MX" }, tx);
    const goods = await tx.query.categories.findMany({ where: (each, { inArray }) => inArray(each.id, [101, 102]) });
    const name = (id: number) => goods.find((each) => each.id === id)?.names.ru;
    expect(await read("ru")).toEqual({
      ...empty,
      shop: { ...empty.shop, designCount: 3 },
      cards: (await listShopListings(shop.id, "ru", {}, tx)).items,
      goods: [
        { id: 101, name: name(101), count: 2 },
        { id: 102, name: name(102), count: 1 },
      ],
      countries: [
        { country: "BR", share: 0.6 },
        { country: "MX", share: 0.4 },
      ],
    });
  }),
);

test(
  "a storefront is found by a former handle of its shop, and not by an unknown one",
  rolledBack(async (tx) => {
    const shop = await makeShop({}, tx);
    const former = `${shop.handle}-old`;
    await asShop(shop.id, (own) => own.insert(formerHandles).values({ handle: former, shopId: shop.id }), tx);
    expect(await findStorefront(former, "en", tx)).toEqual(await findStorefront(shop.handle, "en", tx));
    expect(await findStorefront(`${shop.handle}-new`, "en", tx)).toBeUndefined();
  }),
);
