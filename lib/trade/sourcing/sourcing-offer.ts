import type { Locale, SomeTexts } from "@/lib/i18n/locale";
import type { DaysAway } from "@/lib/shops/holidays";
import type { ShownBooth } from "@/lib/shops/shown-booth";
import type { SealedQuote } from "./sealed-quote";

/** A sealed quote as the buyer compares it: with its shop and the design it is about. */
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
    /** Claims that were checked and are still good. */
    checks: number;
    /** Measured here over 90 days; null below five cases. */
    figures: { answeredWithinDayShare: number; medianFirstReplyMinutes: number | null } | null;
  };
};
