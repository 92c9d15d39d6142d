import { leadTimeParts } from "@/components/catalogue/factory/lead-time-parts";
import type { PromiseWords } from "@/lib/catalogue/lead-time-line";
import type { ContainerWords, PlanWords } from "@/lib/catalogue/plan-lines";
import type { PublicListing } from "@/lib/catalogue/public-listing";
import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { say, words } from "@/lib/i18n/messages";
import { quantityIn } from "@/lib/i18n/units";

/** "a piece", after a price. */
export const perUnit = (locale: Locale, unitCode: string): string => say(locale, `listing.perUnit.${unitCode}`);

/** "5 working days", or "In stock" when there is nothing to wait for. */
export const leadWords = (locale: Locale, count: number): string =>
  count === 0 ? words(locale)("listing.ready") : words(locale)("listing.days", { count });

const hole = (name: string): string => `{${name}}`;

/** How full a container is, in sentences with a hole for the share. */
export function containerWords(locale: Locale): ContainerWords {
  const t = words(locale);
  const share = hole("share");
  return {
    share20: t("listing.planner.share20", { share }),
    share40: t("listing.planner.share40", { share }),
    share40HQ: t("listing.planner.share40HQ", { share }),
    shareMany: t("listing.planner.shareMany", { share }),
  };
}

/** The planner's sentences, their holes left open for the quantity to come. */
export function plannerWords(
  locale: Locale,
  { tiers, unitCode }: Pick<PublicListing, "tiers" | "unitCode">,
): PlanWords {
  const t = words(locale);
  return {
    ...containerWords(locale),
    load: t("listing.planner.load", { volume: hole("volume"), weight: hole("weight"), share: hole("share") }),
    belowMoq: t("listing.planner.belowMoq", {
      quantity: quantityIn(locale, tiers[0]?.fromQuantity ?? 1, unitCode),
    }),
    partly: t("listing.planner.partly", { quantity: hole("quantity") }),
  };
}

/** Where the days come from: the board and when it was touched, or why it is the design's own steps. */
export function promiseWords(locale: Locale, touchedAt: string): PromiseWords {
  const t = words(locale);
  const date = formats(locale).day(touchedAt);
  return {
    board: t("factory.shown.board", { date, sum: hole("sum") }),
    untouched: t("factory.shown.untouched", { date }),
    standing_still: t("factory.shown.standing_still"),
    none: "",
    parts: leadTimeParts(locale),
  };
}
