import { taxonomy } from "../db/reference/taxonomy";
import type { Design } from "./designs";
import { chanceOf } from "./random";
import type { Rows } from "./rows";
import type { StoryDesign } from "./story";
import type { InquiryShop } from "./talk/thread";
import { type Popularity, trendDays, viewsOf } from "./trends";
import { yiwuDate } from "./yiwu";

/** Views of every published design on each of the last 28 days, the last one being today. */
export type Trends = Map<number, { shopId: number; views: number[] }>;

/** Generates the views of all published designs. */
export function trendsOf(shops: readonly InquiryShop[], { seed, now }: { seed: string; now: Date }): Trends {
  return new Map(
    shops.flatMap(({ id: shopId, designs }) =>
      designs.flatMap(({ design, id }) => {
        if (design.status !== "published" || !design.publishedAt) return [];
        const { publishedAt } = design;
        return [[id, { shopId, views: viewsOf({ id, publishedAt, fame: fameOf(design) }, now, seed) }] as const];
      }),
    ),
  );
}

/** Ids of industries whose products people film and share. */
const showy = new Set(
  taxonomy.industries.flatMap(({ id, slug }) =>
    ["toys", "hair-accessories", "jewelry", "festive-supplies", "beauty", "smart-devices", "pet-supplies"].includes(
      slug,
    )
      ? [id]
      : [],
  ),
);

/** Returns how popular a design is; the crying horse of the story went viral. */
function fameOf(design: Design | StoryDesign): Popularity {
  if ("key" in design && design.key === "crying-horse") return "viral";
  return showy.has(Math.floor(design.category.id / 100)) ? "showy" : "plain";
}

/** Lower limit of views per inquiry. */
const minViewsPerInquiry = 4;

/** Adds views and inquiries by design and day. A day without any has no row. */
export function addTrends(rows: Rows, trends: Trends, now: Date): void {
  const inquiryCounts = countInquiries(rows);
  for (const [listingId, { shopId, views }] of trends) {
    views.forEach((dayViews, index) => {
      const day = yiwuDate(now, trendDays - 1 - index);
      const inquiries = inquiryCounts.get(`${listingId} ${day}`) ?? 0;
      if (dayViews + inquiries === 0) return;
      rows.listingDays.push({
        listingId,
        shopId,
        day,
        inquiries,
        views: Math.max(dayViews, inquiries * minViewsPerInquiry),
      });
    });
  }
  const published = new Map(rows.listings.map(({ id = 0, publishedAt }) => [id, yiwuDate(publishedAt ?? now)]));
  addEarlierWeeks(rows, trends, published, now, inquiryCounts);
}

/** Last days, as days before `now`, of the four weeks before the 28 days; each week has one row. */
const earlierWeeks = [55, 48, 41, 34];

/** Adds the four weeks before, with which pages compare: similar to the first week of the 28 days. */
function addEarlierWeeks(
  rows: Rows,
  trends: Trends,
  published: Map<number, string>,
  now: Date,
  inquiryCounts: Map<string, number>,
) {
  for (const [listingId, { shopId, views }] of trends) {
    const week = views.slice(0, 7).reduce((sum, count) => sum + count, 0);
    for (const ago of week < 8 ? [] : earlierWeeks) {
      const day = yiwuDate(now, ago);
      if (day < (published.get(listingId) ?? day)) continue;
      const weekViews = Math.round(week * (0.8 + 0.5 * chanceOf("earlier", listingId, ago).share()));
      rows.listingDays.push({
        listingId,
        shopId,
        day,
        views: weekViews,
        inquiries: inquiryCounts.get(`${listingId} ${day}`) ?? 0,
      });
    }
  }
}

/** Counts inquiries except spam by listing and day in Yiwu; the key is "listing day". */
function countInquiries(rows: Rows): Map<string, number> {
  const days = new Map(
    rows.inquiries.flatMap(({ id, status, createdAt }) =>
      status === "spam" || !createdAt ? [] : [[id, yiwuDate(createdAt)] as const],
    ),
  );
  const counts = new Map<string, number>();
  for (const { inquiryId, listingId } of rows.inquiryLines) {
    const day = days.get(inquiryId);
    if (day) counts.set(`${listingId} ${day}`, (counts.get(`${listingId} ${day}`) ?? 0) + 1);
  }
  return counts;
}
