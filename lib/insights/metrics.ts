import type { VisitSource } from "../http/visit-source";
import type { Locale } from "../i18n/locale";

/** A count in the period and in the one before. */
export type Count = { now: number; before: number };

export type Totals = Record<"visitors" | "views" | "inquiries" | "quoted" | "agreed", Count> & {
  /** Median minutes to the first reply of each period's inquiries; null without any. */
  minutes: { now: number | null; before: number | null };
};
/** A day or week of the chart; `start` is its first day. */
export type Column = { start: string; visitors: number; views: number; inquiries: number };
/** Visitors and inquiries from one country, in one language or by one source. */
export type Part<Name extends string = string> = { name: Name; visitors: Count; inquiries: Count };
/** Visitors, inquiries and quoted inquiries by one source. */
export type SourceMetrics = Part<VisitSource | "unknown"> & { quoted: Count };
export type ListingMetrics = {
  id: number;
  title: string;
  titleLocale: Locale;
  pictureKey: string | null;
  views: Count;
  /** Inquiries of the period. */
  inquiries: number;
};

export type ShopMetrics = {
  totals: Totals;
  columns: Column[];
  countries: Part[];
  languages: Part<Locale>[];
  sources: SourceMetrics[];
  designs: ListingMetrics[];
};
