import { taxonomy } from "../db/reference/taxonomy";
import type { Design } from "./designs";
import { chanceOf } from "./random";
import type { Rows } from "./rows";
import type { StoryDesign } from "./story";
import type { InquiryShop } from "./talk/thread";
import { type Fame, trendDays, viewsOf } from "./trends";
import { yiwuDate } from "./yiwu";

/** Views of every published design on each of the last 28 days, the last one being today. */
export type Trends = Map<number, { shopId: number; views: number[] }>;

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

/** Trades whose goods people film and pass on. */
const showy = new Set(
  taxonomy.industries.flatMap(({ id, slug }) =>
    ["toys", "hair-accessories", "jewelry", "festive-supplies", "beauty", "smart-devices", "pet-supplies"].includes(
      slug,
    )
      ? [id]
      : [],
  ),
);

/** The crying horse is the design whose story is that everybody saw it. */
function fameOf(design: Design | StoryDesign): Fame {
  if ("key" in design && design.key === "crying-horse") return "viral";
  return showy.has(Math.floor(design.category.id / 100)) ? "showy" : "plain";
}

/** Nobody asks before having looked at it a few times. */
const viewsAnInquiry = 4;

/** Writes what happened with each design on each day; days on which nothing happened have no row. */
export function addTrends(rows: Rows, trends: Trends, now: Date): void {
  const asked = askedOn(rows);
  for (const [listingId, { shopId, views }] of trends) {
    views.forEach((seen, index) => {
      const day = yiwuDate(now, trendDays - 1 - index);
      const inquiries = asked.get(`${listingId} ${day}`) ?? 0;
      if (seen + inquiries === 0) return;
      rows.listingDays.push({ listingId, shopId, day, inquiries, views: Math.max(seen, inquiries * viewsAnInquiry) });
    });
  }
  const published = new Map(rows.listings.map(({ id = 0, publishedAt }) => [id, yiwuDate(publishedAt ?? now)]));
  addEarlier(rows, trends, published, now, asked);
}

/** Days before the 28 on which the week that ends there is written down as one. */
const earlier = [55, 48, 41, 34];

/** The four weeks before, for what is compared with them: as the first week of the 28 was, give or take a little. */
function addEarlier(rows: Rows, trends: Trends, published: Map<number, string>, now: Date, asked: Map<string, number>) {
  for (const [listingId, { shopId, views }] of trends) {
    const week = views.slice(0, 7).reduce((sum, count) => sum + count, 0);
    for (const ago of week < 8 ? [] : earlier) {
      const day = yiwuDate(now, ago);
      if (day < (published.get(listingId) ?? day)) continue;
      const seen = Math.round(week * (0.8 + 0.5 * chanceOf("earlier", listingId, ago).share()));
      rows.listingDays.push({ listingId, shopId, day, views: seen, inquiries: asked.get(`${listingId} ${day}`) ?? 0 });
    }
  }
}

/** How many inquiries, spam left out, asked for a design on a day in Yiwu; by "listing day". */
function askedOn(rows: Rows): Map<string, number> {
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
