import { leadTimeParts } from "@/components/catalogue/factory/lead-time-parts";
import type { LeadTimeMessages } from "@/lib/catalogue/format-lead-time-source";
import type { ContainerMessages, PlanMessages } from "@/lib/catalogue/format-plan";
import type { PublicListing } from "@/lib/catalogue/public-listing";
import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { renderMessage, words } from "@/lib/i18n/messages";
import { quantityIn } from "@/lib/i18n/units";

/** Returns "a piece", for use after a price. */
export const formatPerUnit = (locale: Locale, unitCode: string): string =>
  renderMessage(locale, `listing.perUnit.${unitCode}`);

/** Returns "5 working days", or "In stock" for 0. */
export const formatLeadDays = (locale: Locale, count: number): string =>
  count === 0 ? words(locale)("listing.ready") : words(locale)("listing.days", { count });

const placeholder = (name: string): string => `{${name}}`;

/** Returns the messages for a container's load, with `{share}` left for the caller to fill in. */
export function containerWords(locale: Locale): ContainerMessages {
  const t = words(locale);
  const share = placeholder("share");
  return {
    share20: t("listing.planner.share20", { share }),
    share40: t("listing.planner.share40", { share }),
    share40HQ: t("listing.planner.share40HQ", { share }),
    shareMany: t("listing.planner.shareMany", { share }),
  };
}

/** Returns the planner's messages, with placeholders that the browser fills in for each quantity. */
export function plannerWords(
  locale: Locale,
  { tiers, unitCode }: Pick<PublicListing, "tiers" | "unitCode">,
): PlanMessages {
  const t = words(locale);
  return {
    ...containerWords(locale),
    days: t("listing.planner.days", { days: placeholder("days") }),
    load: t("listing.planner.load", {
      volume: placeholder("volume"),
      weight: placeholder("weight"),
      share: placeholder("share"),
    }),
    belowMoq: t("listing.planner.belowMoq", {
      quantity: quantityIn(locale, tiers[0]?.fromQuantity ?? 1, unitCode),
    }),
    partly: t("listing.planner.partly", { quantity: placeholder("quantity") }),
    next: t("listing.prices.next", { more: placeholder("more"), price: placeholder("price") }),
  };
}

/** Returns the messages that state the source of a lead time: the board with its date, or why it is not used. */
export function leadTimeSourceWords(locale: Locale, touchedAt: string): LeadTimeMessages {
  const t = words(locale);
  const date = formats(locale).day(touchedAt);
  return {
    board: t("factory.shown.board", { date, sum: placeholder("sum") }),
    untouched: t("factory.shown.untouched", { date }),
    standing_still: t("factory.shown.standing_still"),
    none: "",
    parts: leadTimeParts(locale),
  };
}
