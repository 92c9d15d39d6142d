import type { Locale, SomeTexts } from "@/lib/i18n/locale";
import type { DaysAway } from "@/lib/shops/holidays";
import type { ShownBooth } from "@/lib/shops/shown-booth";
import type { SealedQuote } from "./sealed-quote";

/** A sealed quote with its shop and listing, for the buyer's comparison. */
export type Offer = SealedQuote & {
  slot: number;
  listing: {
    id: number;
    slug: string;
    title: string;
    titleLocale: Locale;
    pictureKey: string | null;
    isPublic: boolean;
  };
  shop: {
    id: number;
    handle: string;
    names: SomeTexts;
    locale: Locale;
    booth: ShownBooth | null;
    /** Holidays from today on. */
    daysAway?: readonly DaysAway[];
    /** Number of verified claims that are valid today. */
    checks: number;
    /** Response figures measured over 90 days; null below five cases. */
    figures: { answeredWithinDayShare: number; medianFirstReplyMinutes: number | null } | null;
  };
};
