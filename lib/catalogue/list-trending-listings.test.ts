import { sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { asShop, type Tx } from "@/db/client";
import { listingDays } from "@/db/schema";
import { makeListing, makeShop, rolledBack } from "@/db/testing";
import { listNewListings } from "./list-new-listings";
import { listTrendingListings } from "./list-trending-listings";
import { measureHeat } from "./measure-heat";
import { dayInYiwu } from "./working-days";

/** A year without other views; midnight on the 12th in Yiwu. */
const now = new Date("2041-06-11T16:00:00Z");
const dayAgo = (days: number, from = now) => dayInYiwu(new Date(from.getTime() - days * 86_400_000));

type DayViews = { ago: number; views: number; inquiries: number };

async function publishWithViews(seen: DayViews[], tx: Tx, from = now, status: "published" | "paused" = "published") {
  const shop = await makeShop({}, tx);
  const publishedAt = new Date(Date.now() + 60_000);
  const listing = await makeListing(shop, { status, publishedAt }, tx);
  await tx.execute(sql`select project_listings(array[${listing.id}]::bigint[])`);
  const reference = { listingId: listing.id, shopId: shop.id };
  if (seen.length)
    await asShop(
      shop.id,
      (own) =>
        own
          .insert(listingDays)
          .values(
            seen.map(({ ago, views, inquiries }) => ({ ...reference, views, inquiries, day: dayAgo(ago, from) })),
          ),
      tx,
    );
  return listing.id;
}
const trending = async (tx: Tx, count = 20) => {
  await measureHeat(tx, now);
  return listTrendingListings("en", count, tx);
};
const ids = (cards: { id: number }[]) => cards.map(({ id }) => id);
const steady = (views: number, inquiries = 0, from = 1, to = 7) =>
  Array.from({ length: to - from + 1 }, (_, index) => ({ ago: from + index, views, inquiries }));

/** Yields pseudo-random numbers that are the same in each run. */
function* pseudoRandom(seed: number) {
  for (let state = seed; ; ) {
    state = (state * 48_271) % 2_147_483_647;
    yield state / 2_147_483_647;
  }
}

describe("the list of trending listings", () => {
  test(
    "is ordered by the views and inquiries of seven days, with less weight for earlier days",
    rolledBack(async (tx) => {
      const random = pseudoRandom(20_411);
      const next = (limit: number) => Math.floor((random.next().value ?? 0) * limit);
      const made = new Map<number, DayViews[]>();
      for (let count = 0; count < 25; count++) {
        const seen = Array.from({ length: 16 }, (_, ago) => ({ ago, views: next(90), inquiries: next(3) }));
        made.set(await publishWithViews(seen, tx), seen);
      }
      const sum = (seen: DayViews[], from: number, to: number) =>
        seen.filter(({ ago }) => ago >= from && ago <= to).reduce((total, { views }) => total + views, 0);
      const heat = (seen: DayViews[]) =>
        seen
          .filter(({ ago }) => ago >= 1 && ago <= 7)
          .reduce((total, { ago, views, inquiries }) => total + (views + 25 * inquiries) * 0.8 ** (ago - 1), 0);
      const expected = [...made]
        .filter(([, seen]) => sum(seen, 1, 7) >= 1.01 * sum(seen, 8, 14))
        .sort(([, a], [, b]) => heat(b) - heat(a));

      const cards = await trending(tx);
      expect(expected.length).toBeGreaterThan(5);
      expect(ids(cards)).toEqual(expected.map(([id]) => id));
      for (const { id, week } of cards) {
        const seen = made.get(id) ?? [];
        expect([week.views, week.viewsBefore]).toEqual([sum(seen, 1, 7), sum(seen, 8, 14)]);
        expect(week.days).toEqual([7, 6, 5, 4, 3, 2, 1].map((ago) => seen[ago]?.views));
      }
      expect(ids(await trending(tx, 3))).toEqual(ids(cards).slice(0, 3));
    }),
  );

  test(
    "ranks recent views above older ones, and inquiries above views",
    rolledBack(async (tx) => {
      const early = await publishWithViews([{ ago: 7, views: 300, inquiries: 0 }], tx);
      const late = await publishWithViews([{ ago: 1, views: 300, inquiries: 0 }], tx);
      const inquired = await publishWithViews([{ ago: 1, views: 299, inquiries: 1 }], tx);
      expect(ids(await trending(tx))).toEqual([inquired, late, early]);
    }),
  );

  test(
    "leaves out listings with falling, equal or few views, unpublished ones, and views of today",
    rolledBack(async (tx) => {
      await publishWithViews([...steady(100), ...steady(101, 0, 8, 14)], tx);
      await publishWithViews(steady(100, 0, 1, 14), tx);
      await publishWithViews([...steady(1000), ...steady(996, 0, 8, 14)], tx);
      await publishWithViews([{ ago: 1, views: 19, inquiries: 0 }], tx);
      await publishWithViews(steady(500), tx, now, "paused");
      await publishWithViews([{ ago: 0, views: 900, inquiries: 9 }], tx);
      const risen = await publishWithViews([...steady(100), ...steady(99, 0, 8, 14)], tx);
      expect(ids(await trending(tx))).toEqual([risen]);
    }),
  );

  test(
    "fills days without views with zero",
    rolledBack(async (tx) => {
      await publishWithViews([{ ago: 2, views: 50, inquiries: 2 }], tx);
      const [card] = await trending(tx);
      expect(card).toMatchObject({
        title: "Crying horse plush toy",
        week: { views: 50, viewsBefore: 0, inquiries: 2, days: [0, 0, 0, 0, 0, 50, 0] },
      });
    }),
  );
});

describe("a card", () => {
  test(
    "is marked as hot with 105 views in a week, half as many again as the week before",
    rolledBack(async (tx) => {
      const real = new Date();
      const made = [
        await publishWithViews([...steady(15), ...steady(10, 0, 8, 14)], tx, real),
        await publishWithViews([...steady(15), ...steady(11, 0, 8, 14)], tx, real),
        await publishWithViews(steady(14), tx, real),
        await publishWithViews([{ ago: 0, views: 999, inquiries: 0 }], tx, real),
        await publishWithViews([], tx, real),
      ];
      await measureHeat(tx, real);
      const { items } = await listNewListings("en", 1, tx);
      const hotOf = new Map(items.map(({ id, hot }) => [id, hot]));
      expect(made.map((id) => hotOf.get(id))).toEqual([{ views: 105, viewsBefore: 70 }, null, null, null, null]);
    }),
  );
});
