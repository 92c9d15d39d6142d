import { taxonomy } from "../db/reference/taxonomy";
import type { Design } from "./designs";
import type { InquiryShop } from "./inquiries";
import type { Rows } from "./rows";
import type { StoryDesign } from "./story";
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
