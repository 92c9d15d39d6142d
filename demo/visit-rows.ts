import { day } from "./ids";
import { type Chance, chanceOf } from "./random";
import type { Rows } from "./rows";
import { demoSignIns } from "./sign-ins";
import type { InquiryShop } from "./talk/thread";
import type { Trends } from "./trend-rows";
import { drawPoisson, trendDays } from "./trends";
import {
  type CountryShare,
  plushCountries,
  type SourceShares,
  tradeCountries,
  usualSources,
  viralCountries,
  viralSources,
} from "./visit-shares";
import { yiwuDate, yiwuDay } from "./yiwu";

/** Days with daily rows, and weeks with weekly rows: two years, so that a year can be compared with the one before. */
const dayCount = 182;
const weekCount = 108;
/** Factor of the Russian visitors of the plush shop in the last four weeks. */
const russianFactor = 0.38;
const visitorsPerView = 0.72;
/** Daily views of the plush shop's storefront. */
const storefrontViews = 150;

type Options = { seed: string; now: Date };
type Target = { shopId: number; listingId: number };
type Write = (
  at: string,
  target: Target,
  views: number,
  mix: CountryShare[],
  sources: SourceShares,
  chance: Chance,
) => void;

/**
 * Adds visits by country, language and source for shops with sign-ins: two years for the plush shop, else eight weeks.
 */
export function addVisits(rows: Rows, shops: readonly InquiryShop[], trends: Trends, { seed, now }: Options): void {
  const withSignIns = new Set(demoSignIns.flatMap(({ shop }) => shop ?? []));
  for (const shop of shops.filter(({ handle }) => withSignIns.has(handle)))
    addShopVisits(rows, shop, trends, { seed, now });
}

function addShopVisits(rows: Rows, { id: shopId, handle, designs }: InquiryShop, trends: Trends, options: Options) {
  const { seed, now } = options;
  const isPlush = handle === "happy-sister-toys";
  const mix = isPlush ? plushCountries : tradeCountries;
  const isViral = (index: number) => {
    const { design } = designs[index] ?? {};
    return design !== undefined && "key" in design && design.key === "crying-horse";
  };
  const views = designs.map(({ id }) => trends.get(id)?.views ?? []);
  const usual = views.reduce((sum, each, index) => sum + (isViral(index) ? 0 : mean(each.slice(0, 7))), 0);
  const ownViews = isPlush ? storefrontViews : 0;
  const days = sums();
  const weeks = sums();

  for (let ago = 0; ago < (isPlush ? dayCount : 2 * trendDays); ago++) {
    const at = yiwuDate(now, ago);
    const chance = chanceOf(seed, "visits", handle, at);
    const isLate = ago < trendDays;
    const shopViews = (ownViews + (isLate ? 0 : usual)) * seasonOf(now, ago);
    days.write(
      at,
      { shopId, listingId: 0 },
      shopViews,
      isLate && isPlush ? reduceRussianShare(mix) : mix,
      usualSources,
      chance,
    );
    if (isLate)
      for (const [index, each] of views.entries()) {
        const dayViews = each[trendDays - 1 - ago] ?? 0;
        const listingId = designs[index]?.id ?? 0;
        const [from, sources] = isViral(index)
          ? [viralCountries, viralSources]
          : [isPlush ? reduceRussianShare(mix) : mix, usualSources];
        if (dayViews > 0) days.write(at, { shopId, listingId }, dayViews, from, sources, chance);
      }
  }
  const monday = (new Date(yiwuDay(now)).getUTCDay() + 6) % 7;
  for (let week = 1; isPlush && week <= weekCount; week++) {
    const ago = monday + 7 * week;
    const at = yiwuDate(now, ago);
    const chance = chanceOf(seed, "visit weeks", handle, at);
    if (ago - 6 >= dayCount)
      weeks.write(at, { shopId, listingId: 0 }, 7 * (ownViews + usual) * seasonOf(now, ago), mix, usualSources, chance);
    designs.forEach(({ id: listingId, design: { publishedAt } }, index) => {
      if (ago < trendDays + 7 || !publishedAt || at < yiwuDate(publishedAt)) return;
      const weekViews = drawPoisson(7 * mean(views[index]?.slice(0, 7) ?? []) * seasonOf(now, ago), chance);
      if (weekViews > 0) rows.listingWeeks.push({ shopId, listingId, week: at, views: weekViews, inquiries: 0 });
    });
  }
  rows.visitDays.push(...days.all().map(({ at, ...row }) => ({ ...row, day: at })));
  rows.visitWeeks.push(...weeks.all().map(({ at, ...row }) => ({ ...row, week: at })));
}

/** Sums views and visitors by key. Views of a design also count for its shop, whose rows have listing id 0. */
function sums() {
  const rows = new Map<string, ReturnType<typeof row>>();
  const row = (
    at: string,
    { shopId, listingId }: Target,
    { country, locale }: CountryShare,
    source: keyof SourceShares,
  ) => ({
    ...{ at, shopId, listingId, country, locale, source, views: 0, visitors: 0 },
  });
  const add = (made: ReturnType<typeof row>, views: number, visitors: number) => {
    const key = `${made.at} ${made.listingId} ${made.country} ${made.locale} ${made.source}`;
    const sum = rows.get(key) ?? made;
    sum.views += views;
    sum.visitors += visitors;
    rows.set(key, sum);
  };
  const write: Write = (at, target, views, mix, sources, chance) => {
    for (const from of mix)
      for (const [source, share] of Object.entries(sources) as [keyof SourceShares, number][]) {
        const viewCount = drawPoisson(views * from.share * share, chance);
        if (viewCount === 0) continue;
        const visitors = Math.max(1, Math.round(viewCount * visitorsPerView));
        add(row(at, { ...target, listingId: 0 }, from, source), viewCount, visitors);
        if (target.listingId) add(row(at, target, from, source), viewCount, visitors);
      }
  };
  return { write, all: () => [...rows.values()] };
}

const reduceRussianShare = (mix: CountryShare[]): CountryShare[] =>
  mix.map((each) => (each.country === "RU" ? { ...each, share: each.share * russianFactor } : each));

const mean = (counts: number[]): number => counts.reduce((sum, count) => sum + count, 0) / Math.max(counts.length, 1);

/** Returns the factor of a day: high from August to October, low at Spring Festival, a third more each year. */
function seasonOf(now: Date, ago: number): number {
  const month = new Date(now.getTime() - ago * day).getUTCMonth();
  const season = [0.8, 0.55, 0.8, 0.9, 0.9, 0.95, 1.05, 1.25, 1.35, 1.25, 1.05, 0.85][month] ?? 1;
  return season * 0.75 ** (ago / 365);
}
