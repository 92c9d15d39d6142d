import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { makeActor, makeListing, makeShop, rolledBack } from "@/db/testing";
import { listCategoryTrends } from "./list-category-trends";
import { measureCategories } from "./measure-categories";
import { insertViews } from "./metrics.fixture";

const now = new Date("2041-06-12T08:00:00Z");

test(
  "rising categories are listed if at least five shops sell in them, with the shop's own listings",
  rolledBack(async (tx) => {
    const shops: Awaited<ReturnType<typeof makeShop>>[] = [];
    for (let each = 0; each < 5; each++) shops.push(await makeShop({}, tx));
    const owner = await makeActor({ [shops[0]?.id ?? 0]: "owner" }, tx);
    const measureAndList = async () => {
      await measureCategories(tx, now);
      return listCategoryTrends(owner, { shopId: shops[0]?.id ?? 0, reader: "zh" }, tx);
    };
    for (const [index, shop] of shops.entries()) {
      const { id } = await makeListing(shop, { status: "published" }, tx);
      await tx.execute(sql`select project_listings(array[${id}]::bigint[])`);
      if (index === 4) expect(await measureAndList()).toEqual([]);
      await insertViews(shop.id, id, { "2041-05-01": 20, "2041-06-01": 60 }, tx);
    }
    const [first] = await measureAndList();
    expect(first).toMatchObject({ value: null, views: 300, viewsBefore: 100, shops: 5, own: 1 });
    expect(first?.category.name).toMatch(/\p{Script=Han}/u);
    const stranger = await makeShop({}, tx);
    const other = await makeActor({ [stranger.id]: "owner" }, tx);
    expect(await listCategoryTrends(other, { shopId: stranger.id, reader: "zh" }, tx)).toEqual([]);
  }),
);
