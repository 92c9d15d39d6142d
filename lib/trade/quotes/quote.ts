import type { PaymentTerms } from "@/db/base/proforma-content";
import type { QuoteStatus } from "@/db/schema/trade/quotes";
import type { Promised } from "@/lib/catalogue/factory/lead-time";
import { dayInYiwu } from "@/lib/catalogue/working-days";
import type { Incoterm } from "@/lib/core/incoterms";
import type { Locale, SomeTexts } from "@/lib/i18n/locale";

export type { PaymentTerms } from "@/db/base/proforma-content";
export type { QuoteStatus } from "@/db/schema/trade/quotes";

/** A line of a version, with its title in the reader's language, else in English, else in the shop's language. */
export type QuoteLine = {
  position: number;
  listingId: number;
  title: string;
  titleLocale: Locale;
  unitCode: string;
  /** A sample is sent before the order, may be free, and is not part of the goods. */
  isSample: boolean;
  quantity: number;
  /** Unit price in minor units of the quote's currency; `counterPrice` is the buyer's one. */
  unitPrice: number;
  counterPrice: number | null;
  /** The buyer's quantity. */
  counterQuantity: number | null;
  /** Cartons, volume and weight of the whole line; null if the packing was missing. */
  cartons: number | null;
  cubicCentimetres: number | null;
  grossGrams: number | null;
};

/** A version of a quote. Times are ISO 8601, days YYYY-MM-DD in Yiwu. */
export type Quote = {
  id: string;
  version: number;
  status: QuoteStatus;
  currency: "CNY" | "USD";
  incoterm: Incoterm;
  /** The named place of the delivery term. */
  places: SomeTexts;
  /** The port of destination. */
  port: string | null;
  /** Freight to the named place and its insurance in minor units; null unless charged besides the prices. */
  freight: number | null;
  insurance: number | null;
  paymentTerms: PaymentTerms;
  workingDays: number;
  validUntil: string;
  note: string | null;
  /** The language of the note. */
  locale: Locale;
  createdAt: string;
  /** Null while it is a draft. */
  sentAt: string | null;
  /** The time at which it was countered, accepted, rejected, withdrawn or expired. */
  decidedAt: string | null;
  /** The buyer's text with a counteroffer or rejection. */
  answer: string | null;
  /** The request for a manager's approval of a draft: the name of its member and its time (ISO 8601). */
  approvalRequest?: { by: string | null; at: string } | null;
  /** The time at which a draft is sent automatically (ISO 8601); null unless it belongs to a bulk form. */
  goesOutAt: string | null;
  /** The calculation of its working days; null for older quotes. */
  promise: Promised | null;
  lines: QuoteLine[];
};

/** Days for which a quote is valid by default. */
export const validForDays = 14;

/** The status that readers see: a newer version replaces it, and its last day may be over. */
export type ShownStatus = QuoteStatus | "replaced";

/** Returns the shown status of `quote` among all versions of its inquiry. */
export function shownStatusOf(
  quote: Pick<Quote, "version" | "status" | "validUntil">,
  versions: readonly Pick<Quote, "version" | "status">[],
  now = new Date(),
): ShownStatus {
  if (quote.status !== "sent" && quote.status !== "countered") return quote.status;
  if (versions.some(({ version, status }) => status !== "draft" && version > quote.version)) return "replaced";
  return quote.validUntil < dayInYiwu(now) ? "expired" : quote.status;
}

const goodsOf = <T extends { isSample: boolean }>({ lines }: { lines: readonly T[] }) =>
  lines.filter(({ isSample }) => !isSample);

type LoadLine = Pick<QuoteLine, "isSample" | "cartons" | "cubicCentimetres" | "grossGrams">;
export type QuoteLoad = { cartons: number; cubicMetres: number; grossKg: number };

/** Adds up cartons, volume and weight of the goods; undefined if the packing of a line is missing. */
export function loadOf(quote: { lines: readonly LoadLine[] }): QuoteLoad | undefined {
  const load = { cartons: 0, cubicMetres: 0, grossKg: 0 };
  for (const { cartons, cubicCentimetres, grossGrams } of goodsOf(quote)) {
    if (cartons === null || cubicCentimetres === null || grossGrams === null) return undefined;
    load.cartons += cartons;
    load.cubicMetres += cubicCentimetres / 1_000_000;
    load.grossKg += grossGrams / 1_000;
  }
  return load.cartons > 0 ? load : undefined;
}
