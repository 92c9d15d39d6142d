import { sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { makeListing, rolledBack } from "@/db/testing";
import { findCategoryOverview } from "./find-category-overview";
import { listIndustries } from "./list-industries";
import { listNewListings } from "./list-new-listings";
import { plush, project, publishOne } from "./publish-one.fixture";
import { dayInYiwu } from "./working-days";

const toys = 1;
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000);

describe("a card", () => {
  test(
    "has the fields that lists show",
    rolledBack(async (tx) => {
      const { listing } = await publishOne({}, tx);
      const [card] = (await listNewListings("en", 1, tx)).items;
      expect(card).toEqual({
        id: listing.id,
        slug: "crying-horse-plush-toy",
        title: "Crying horse plush toy",
        titleLocale: "en",
        picture: { key: expect.stringMatching(/^test-/), width: 800, height: 800, color: "#e8e1d6" },
        price: { currency: "CNY", low: 930, high: 1164 },
        moq: 120,
        unitCode: "pcs",
        leadDays: { low: 5, high: 5 },
        booth: { districtCode: "D1", floor: 1, page: 1, area: "B", street: 6, number: expect.any(String) },
        isNew: true,
        answersIn: null,
        isVerified: false,
        hot: null,
        trial: null,
      });
    }),
  );

  test(
    "may lack a price, a picture and a title in the reader's language",
    rolledBack(async (tx) => {
      await publishOne({ titles: { zh: "哭哭马" }, tiers: [], pictureCount: 0 }, tx);
      const [card] = (await listNewListings("fr", 1, tx)).items;
      expect(card).toMatchObject({ title: "哭哭马", titleLocale: "zh", price: null, moq: null, picture: null });
    }),
  );
});

describe("the list of new listings", () => {
  test(
    "shows the newest first",
    rolledBack(async (tx) => {
      const { listing: older } = await publishOne({ publishedAt: new Date(Date.now() + 60_000) }, tx);
      const { listing: newer } = await publishOne({ publishedAt: new Date(Date.now() + 120_000) }, tx);
      const { items } = await listNewListings("en", 1, tx);
      expect(items.slice(0, 2).map(({ id }) => id)).toEqual([newer.id, older.id]);
    }),
  );

  test(
    "counts by calendar day in Yiwu, today and the six days before",
    rolledBack(async (tx) => {
      const midnight = Date.parse(`${dayInYiwu(new Date())}T00:00:00+08:00`);
      const dayBefore = (days: number) => dayInYiwu(new Date(midnight - days * 86_400_000));
      const before = await listNewListings("en", 1, tx);
      for (const at of [midnight, midnight - 1, midnight - 6 * 86_400_000, midnight - 6 * 86_400_000 - 1])
        await publishOne({ publishedAt: new Date(at) }, tx);
      const after = await listNewListings("en", 1, tx);
      const countOn = ({ days }: typeof after, day: string) => days.find((each) => each.day === day)?.count ?? 0;
      const added = [0, 1, 5, 6, 7].map((days) => countOn(after, dayBefore(days)) - countOn(before, dayBefore(days)));
      expect(added).toEqual([1, 1, 0, 1, 0]);
      expect(after.total).toBe(before.total + 3);
      expect(after.days.map(({ day }) => day)).toEqual(
        after.days
          .map(({ day }) => day)
          .sort()
          .reverse(),
      );
    }),
  );
});

describe("a category", () => {
  test(
    "counts listings, shops and new listings, in itself and in its industry",
    rolledBack(async (tx) => {
      const before = await findCategoryOverview(plush, "es", tx);
      const { shop } = await publishOne({ publishedAt: daysAgo(30) }, tx);
      const second = await makeListing(shop, { status: "published", categoryId: plush }, tx);
      await makeListing(shop, { status: "draft", categoryId: plush }, tx);
      await project(tx, second.id);
      await tx.execute(sql`select count_facets(array[${plush}::int])`);
      const after = await findCategoryOverview(plush, "es", tx);
      expect(after).toMatchObject({ name: "Peluches", slug: "plush-toys", districtCode: "D1", industry: { id: toys } });
      expect(after?.total).toBe((before?.total ?? 0) + 2);
      expect(after?.shopCount).toBe((before?.shopCount ?? 0) + 1);
      expect(after?.newCount).toBe((before?.newCount ?? 0) + 1);
      expect(after?.shelf.find(({ id }) => id === plush)?.count).toBe(after?.total);
      const industry = await findCategoryOverview(toys, "es", tx);
      expect(industry).toMatchObject({ industry: null, shelf: after?.shelf });
    }),
  );

  test(
    "is undefined for an unknown id",
    rolledBack(async (tx) => {
      expect(await findCategoryOverview(9_999, "en", tx)).toBeUndefined();
    }),
  );
});

describe("the industries", () => {
  test(
    "are listed in the market's order with their categories, counts and a picture",
    rolledBack(async (tx) => {
      await publishOne({}, tx);
      await tx.execute(sql`select count_facets(array[${plush}::int])`);
      const industries = await listIndustries("en", tx);
      expect(industries).toHaveLength(31);
      expect(industries[0]).toMatchObject({ slug: "toys", name: "Toys", districtName: "District 1", floor: 1 });
      expect(industries[0]?.pictureKey).toBeTruthy();
      const [categories, sum] = [
        industries[0]?.categories ?? [],
        (a: number, { count }: { count: number }) => a + count,
      ];
      expect(categories[0]).toMatchObject({ id: plush, name: "Plush Toys" });
      expect(categories.reduce(sum, 0)).toBe(industries[0]?.count);
    }),
  );
});
