import type { Currency } from "../core/money";
import type { CountedSearchMiss } from "../search/misses/list-search-misses";

/** The weeks that the figures of the market show, the running one included. */
export const shownWeeks = 26;

/** The currencies of quotes. */
export const dealCurrencies = ["CNY", "USD"] as const satisfies readonly Currency[];

/** The market in a week; `week` is its Monday, YYYY-MM-DD. See the table `market_weeks` for each count. */
export type MarketWeek = {
  week: string;
  inquiries: number;
  due: number;
  answeredWithinDay: number;
  medianFirstReplyMinutes: number | null;
  quotes: number;
  deals: number;
  shops: number;
  buyers: number;
  /** In the smallest unit. */
  agreed: Partial<Record<string, number>>;
  countries: Partial<Record<string, number>>;
  searchMisses: number | null;
};

/**
 * Cases or verification requests that operators decided in a week, those before their target, and the minutes that they
 * had waited: the median, and the time within which nine of ten were decided.
 */
export type DecisionWeek = {
  week: string;
  decided: number;
  onTime: number;
  medianMinutes: number | null;
  p90Minutes: number | null;
};

/** Views of a category in 28 whole days and in the 28 days before. */
export type CategoryChange = { id: number; slug: string; name: string; views: number; viewsBefore: number };

export type MarketFigures = {
  /** ISO 8601; null until the market was measured for the first time. */
  measuredAt: string | null;
  /** All shown weeks, the oldest first. */
  weeks: MarketWeek[];
  /** From the first report. */
  cases: DecisionWeek[];
  /** Without the time in which the shop owed evidence. */
  verifications: DecisionWeek[];
  rising: CategoryChange[];
  falling: CategoryChange[];
  misses: CountedSearchMiss[];
};

/** Returns the share of due inquiries that were answered within a day, 0 to 1; null without any. */
export const shareAnswered = ({ due, answeredWithinDay }: Pick<MarketWeek, "due" | "answeredWithinDay">) =>
  due > 0 ? answeredWithinDay / due : null;

/** Adds up the inquiries of all weeks by country, most first. */
export function sumCountries(weeks: readonly MarketWeek[]): { name: string; count: number }[] {
  const sums = new Map<string, number>();
  for (const { countries } of weeks)
    for (const [name, count = 0] of Object.entries(countries)) sums.set(name, (sums.get(name) ?? 0) + count);
  return [...sums]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}
