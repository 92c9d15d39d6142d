import { sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { asShop } from "@/db/client";
import { listingOrigins } from "@/db/schema";
import { makeListing, makeShop, makeVerifications, rolledBack } from "@/db/testing";
import { getHome } from "./get-home";
import { plush, project, publishOne } from "./publish-one.fixture";
import { dayInYiwu } from "./working-days";

describe("the home page", () => {
  test(
    "counts listings and booths, and shows one new listing per shop",
    rolledBack(async (tx) => {
      const recount = () => tx.execute(sql`select count_facets(array[${plush}::int])`);
      await recount();
      const before = await getHome("en", tx);
      const { shop, listing } = await publishOne({}, tx);
      const newer = await makeListing(shop, { status: "published", categoryId: plush }, tx);
      await project(tx, newer.id);
      await recount();
      const home = await getHome("en", tx);
      expect(home.designCount).toBe(before.designCount + 2);
      expect(home.boothCount).toBe(before.boothCount + 1);
      expect(home.newTodayCount).toBe(before.newTodayCount + 2);
      expect(home.newest[0]?.id).toBe(newer.id);
      expect(home.newest.map(({ id }) => id)).not.toContain(listing.id);
      expect(home.industries).toHaveLength(31);
    }),
  );

  test(
    "counts each shop once per valid verification, and none that is closed",
    rolledBack(async (tx) => {
      const [open, closed] = [await makeShop({}, tx), await makeShop({ closedAt: new Date() }, tx)];
      const claimOf = async () => (await getHome("en", tx)).trust.claims.find(({ claim }) => claim === "line_count");
      const before = (await claimOf())?.shops ?? 0;
      const decidedOn = dayInYiwu(new Date());
      for (const { id: shopId } of [open, closed])
        await makeVerifications(
          shopId,
          [
            { claim: "line_count", decidedOn: "2024-03-01", validUntil: "2025-03-01" },
            { claim: "line_count", decidedOn: "2026-03-01" },
            { claim: "line_count", decidedOn },
          ],
          tx,
        );
      expect(await claimOf()).toEqual({ claim: "line_count", shops: before + 1, lastOn: decidedOn });
    }),
  );

  test(
    "shows the stories of shops with design families, with the listing that has most children",
    rolledBack(async (tx) => {
      const { shop, listing: parent } = await publishOne({}, tx, { stories: { en: "A slip of the needle." } });
      const children: { id: number }[] = [];
      for (let count = 0; count < 40; count++)
        children.push(await makeListing(shop, { status: "published", pictureCount: 0 }, tx));
      await asShop(
        shop.id,
        (own) =>
          own.insert(listingOrigins).values(
            children.map(({ id }) => ({
              listingId: id,
              shopId: shop.id,
              parentId: parent.id,
              relation: "variant" as const,
              changes: { en: "Smaller." },
            })),
          ),
        tx,
      );
      const [first] = (await getHome("en", tx)).storyShops;
      expect(first).toMatchObject({ handle: shop.handle, stories: { en: "A slip of the needle." } });
      expect(first?.lead.map(({ id }) => id)).toEqual([parent.id]);
    }),
  );
});
