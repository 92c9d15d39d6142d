import type { VisitSource } from "../http/visit-source";
import type { Locale } from "../i18n/locale";

/** The same count in the span that was asked for and in the one before. */
export type Count = { now: number; before: number };

export type Totals = Record<"visitors" | "views" | "inquiries" | "quoted" | "agreed", Count> & {
  /** Median minutes to the first answer, of the inquiries of each span that have one; null without any. */
  minutes: { now: number | null; before: number | null };
};
/** One day or week; `start` is its first day. */
export type Column = { start: string; visitors: number; views: number; inquiries: number };
/** How many came from one country, in one language or by one way; of whom so many asked. */
export type Part<Name extends string = string> = { name: Name; visitors: Count; inquiries: Count };
/** By which way, and how many inquiries were quoted; "unknown" are those that do not say it. */
export type Way = Part<VisitSource | "unknown"> & { quoted: Count };
export type SeenDesign = {
  id: number;
  title: string;
  titleLocale: Locale;
  pictureKey: string | null;
  views: Count;
  /** Of the span that was asked for. */
  inquiries: number;
};

export type ShopFigures = {
  totals: Totals;
  columns: Column[];
  countries: Part[];
  languages: Part<Locale>[];
  sources: Way[];
  designs: SeenDesign[];
};
