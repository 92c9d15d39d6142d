import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { makeInquiry, makeListing, makeShop, rolledBack } from "@/db/testing";
import { findStorefrontParts } from "./find-storefront-parts";

test(
  "a storefront tells what the shop sells most of and where most of its buyers are, and nothing of what there is not",
  rolledBack(async (tx) => {
    const shop = await makeShop({}, tx);
    const nothing = {
      cover: null,
      pictures: [],
      collections: [],
      holidays: [],
      goods: [],
      countries: [],
      videos: [],
      hasBrand: false,
    };
    expect(await findStorefrontParts(shop.id, "en", tx)).toEqual(nothing);

    for (const categoryId of [102, 101, 101]) {
      const { id } = await makeListing(shop, { status: "published", categoryId }, tx);
      await tx.execute(sql`select project_listings(array[${id}]::bigint[])`);
    }
    await makeListing(shop, { categoryId: 102 }, tx);
    for (const country of ["MX", "BR", "BR", "BR", "MX"]) await makeInquiry(shop, [], { country }, tx);
    const goods = await tx.query.categories.findMany({ where: (each, { inArray }) => inArray(each.id, [101, 102]) });
    const name = (id: number) => goods.find((each) => each.id === id)?.names.ru;
    expect(await findStorefrontParts(shop.id, "ru", tx)).toEqual({
      ...nothing,
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
