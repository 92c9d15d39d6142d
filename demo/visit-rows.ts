import { day } from "./ids";
import { type Chance, chanceOf } from "./random";
import type { Rows } from "./rows";
import { demoSignIns } from "./sign-ins";
import type { InquiryShop } from "./talk/thread";
import type { Trends } from "./trend-rows";
import { drawn, trendDays } from "./trends";
import { type Mix, plushMix, tradeMix, usualWays, viralMix, viralWays, type Ways } from "./visit-mix";
import { yiwuDate, yiwuDay } from "./yiwu";

/** Days of visitors, and weeks before those: two years, so that a year has one to be compared with. */
const daysKept = 182;
const weeksKept = 108;
/** What is left of the Russian visitors of the plush shop in the last four weeks. */
const russianRest = 0.38;
const visitorsAView = 0.72;
/** Views of the plush shop itself on a usual day, by buyers who know it. */
const regulars = 150;

type Options = { seed: string; now: Date };
type Where = { shopId: number; listingId: number };
type Write = (at: string, where: Where, views: number, mix: Mix[], ways: Ways, chance: Chance) => void;

/** Where visitors came from, for the shops somebody may sign in to; the plush shop has two years, the others eight weeks. */
export function addVisits(rows: Rows, shops: readonly InquiryShop[], trends: Trends, { seed, now }: Options): void {
  const open = new Set(demoSignIns.flatMap(({ shop }) => shop ?? []));
  for (const shop of shops.filter(({ handle }) => open.has(handle))) addShopVisits(rows, shop, trends, { seed, now });
}

function addShopVisits(rows: Rows, { id: shopId, handle, designs }: InquiryShop, trends: Trends, options: Options) {
  const { seed, now } = options;
  const isPlush = handle === "happy-sister-toys";
  const mix = isPlush ? plushMix : tradeMix;
  const isViral = (index: number) => {
    const { design } = designs[index] ?? {};
    return design !== undefined && "key" in design && design.key === "crying-horse";
  };
  const views = designs.map(({ id }) => trends.get(id)?.views ?? []);
  const usual = views.reduce((sum, each, index) => sum + (isViral(index) ? 0 : mean(each.slice(0, 7))), 0);
  const known = isPlush ? regulars : 0;
  const days = sums();
  const weeks = sums();

  for (let ago = 0; ago < (isPlush ? daysKept : 2 * trendDays); ago++) {
    const at = yiwuDate(now, ago);
    const chance = chanceOf(seed, "visits", handle, at);
    const isLate = ago < trendDays;
    const seen = (known + (isLate ? 0 : usual)) * seasonOf(now, ago);
    days.write(at, { shopId, listingId: 0 }, seen, isLate && isPlush ? withoutRussia(mix) : mix, usualWays, chance);
    if (isLate)
      for (const [index, each] of views.entries()) {
        const seen = each[trendDays - 1 - ago] ?? 0;
        const listingId = designs[index]?.id ?? 0;
        const [from, ways] = isViral(index) ? [viralMix, viralWays] : [isPlush ? withoutRussia(mix) : mix, usualWays];
        if (seen > 0) days.write(at, { shopId, listingId }, seen, from, ways, chance);
      }
  }
  const monday = (new Date(yiwuDay(now)).getUTCDay() + 6) % 7;
  for (let week = 1; isPlush && week <= weeksKept; week++) {
    const ago = monday + 7 * week;
    const at = yiwuDate(now, ago);
    const chance = chanceOf(seed, "visit weeks", handle, at);
    if (ago - 6 >= daysKept)
      weeks.write(at, { shopId, listingId: 0 }, 7 * (known + usual) * seasonOf(now, ago), mix, usualWays, chance);
    designs.forEach(({ id: listingId, design: { publishedAt } }, index) => {
      if (ago < trendDays + 7 || !publishedAt || at < yiwuDate(publishedAt)) return;
      const seen = drawn(7 * mean(views[index]?.slice(0, 7) ?? []) * seasonOf(now, ago), chance);
      if (seen > 0) rows.listingWeeks.push({ shopId, listingId, week: at, views: seen, inquiries: 0 });
    });
  }
  rows.visitDays.push(...days.all().map(({ at, ...row }) => ({ ...row, day: at })));
  rows.visitWeeks.push(...weeks.all().map(({ at, ...row }) => ({ ...row, week: at })));
}

/** Rows by their key; what is seen of a design is seen of its shop. */
function sums() {
  const rows = new Map<string, ReturnType<typeof row>>();
  const row = (at: string, { shopId, listingId }: Where, { country, locale }: Mix, source: keyof Ways) => ({
    ...{ at, shopId, listingId, country, locale, source, views: 0, visitors: 0 },
  });
  const add = (made: ReturnType<typeof row>, views: number, visitors: number) => {
    const key = `${made.at} ${made.listingId} ${made.country} ${made.locale} ${made.source}`;
    const known = rows.get(key) ?? made;
    known.views += views;
    known.visitors += visitors;
    rows.set(key, known);
  };
  const write: Write = (at, where, views, mix, ways, chance) => {
    for (const from of mix)
      for (const [source, share] of Object.entries(ways) as [keyof Ways, number][]) {
        const seen = drawn(views * from.share * share, chance);
        if (seen === 0) continue;
        const visitors = Math.max(1, Math.round(seen * visitorsAView));
        add(row(at, { ...where, listingId: 0 }, from, source), seen, visitors);
        if (where.listingId) add(row(at, where, from, source), seen, visitors);
      }
  };
  return { write, all: () => [...rows.values()] };
}

const withoutRussia = (mix: Mix[]): Mix[] =>
  mix.map((each) => (each.country === "RU" ? { ...each, share: each.share * russianRest } : each));

const mean = (counts: number[]): number => counts.reduce((sum, count) => sum + count, 0) / Math.max(counts.length, 1);

/** Toys are ordered for Christmas from August on, and nobody orders at Spring Festival; each year a third more than the last. */
function seasonOf(now: Date, ago: number): number {
  const month = new Date(now.getTime() - ago * day).getUTCMonth();
  const season = [0.8, 0.55, 0.8, 0.9, 0.9, 0.95, 1.05, 1.25, 1.35, 1.25, 1.05, 0.85][month] ?? 1;
  return season * 0.75 ** (ago / 365);
}
