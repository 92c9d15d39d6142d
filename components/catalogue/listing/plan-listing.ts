import { planFor } from "@/lib/catalogue/factory/plan";
import { formatLeadTimeSource } from "@/lib/catalogue/format-lead-time-source";
import { formatPlan, type PlanLines } from "@/lib/catalogue/format-plan";
import { moqOf, type Plan, type Trade } from "@/lib/catalogue/listing";
import type { PublicListing } from "@/lib/catalogue/public-listing";
import type { Currency } from "@/lib/core/money";
import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import type { PlannerData } from "./planner-data";
import { leadTimeSourceWords, plannerWords } from "./trade-words";

/** A plan for the page's quantity, and the data with which the browser plans others. */
export type PlannedListing = { data: PlannerData; plan: Plan; lines: PlanLines };

/** Plans a quantity of a listing in the page's currency; undefined if its price is on request. */
export function planListing(
  locale: Locale,
  listing: PublicListing,
  { currency, ...trade }: Trade & { currency: Currency },
  quantity: number,
): PlannedListing | undefined {
  if (moqOf(listing.tiers) === undefined) return undefined;
  const { pace } = listing;
  const promise = pace ? leadTimeSourceWords(locale, pace.touchedAt) : undefined;
  const data = { trade, currency, locale, words: { ...plannerWords(locale, listing), promise } };
  const plan = planFor(trade, quantity, new Date());
  const format = formats(locale);
  return {
    data,
    plan,
    lines: {
      ...formatPlan(plan, currency, data.words, format),
      promise: formatLeadTimeSource(plan.promise, promise, format),
    },
  };
}
