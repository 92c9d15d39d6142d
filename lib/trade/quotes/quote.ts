import type { PaymentTerms } from "@/db/base/proforma-content";
import type { QuoteStatus } from "@/db/schema/trade/quotes";
import type { Promised } from "@/lib/catalogue/factory/lead-time";
import { dayInYiwu } from "@/lib/catalogue/working-days";
import type { Incoterm } from "@/lib/core/incoterms";
import type { Locale, SomeTexts } from "@/lib/i18n/locale";

export type { PaymentTerms } from "@/db/base/proforma-content";
export type { QuoteStatus } from "@/db/schema/trade/quotes";

/** What a version offers of one design, with its title in the reader's language, else English, else the shop's. */
export type QuoteLine = {
  position: number;
  listingId: number;
  title: string;
  titleLocale: Locale;
  unitCode: string;
  /** Sent before the order; it may be free and is no part of the goods. */
  isSample: boolean;
  quantity: number;
  /** For one, in the smallest unit of the quote's currency; `counterPrice` is what the buyer would pay. */
  unitPrice: number;
  counterPrice: number | null;
  /** How many they would take. */
  counterQuantity: number | null;
  /** All cartons of the line together; null when the packing was not known. */
  cartons: number | null;
  cubicCentimetres: number | null;
  grossGrams: number | null;
};

/** One version of an offer, as both sides read it. Times are ISO 8601, days YYYY-MM-DD in Yiwu. */
export type Quote = {
  id: string;
  version: number;
  status: QuoteStatus;
  currency: "CNY" | "USD";
  incoterm: Incoterm;
  /** The named place of the delivery term. */
  places: SomeTexts;
  /** Where the ship goes. */
  port: string | null;
  /** Carriage to the named place and its insurance, beside the prices of the lines; null where neither is charged apart. */
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
  /** When it was countered, accepted, rejected, withdrawn or found expired. */
  decidedAt: string | null;
  /** The buyer's words to a counter-offer or a refusal. */
  answer: string | null;
  /** Of a draft a manager is asked to send: who asks, and when (ISO 8601). */
  asked?: { by: string | null; at: string } | null;
  /** When a draft goes out by itself, ISO 8601; null unless it is one of many that were quoted at once. */
  goesOutAt: string | null;
  /** How its working days came about; null for older ones. */
  promise: Promised | null;
  lines: QuoteLine[];
};

/** How long an offer holds unless the shop says otherwise. */
export const validForDays = 14;

/** Where a version stands for its readers: a newer one replaces it, and its last day may be over. */
export type Standing = QuoteStatus | "replaced";

/** The standing of `quote` among all versions of its inquiry. */
export function standingOf(
  quote: Pick<Quote, "version" | "status" | "validUntil">,
  versions: readonly Pick<Quote, "version" | "status">[],
  now = new Date(),
): Standing {
  if (quote.status !== "sent" && quote.status !== "countered") return quote.status;
  if (versions.some(({ version, status }) => status !== "draft" && version > quote.version)) return "replaced";
  return quote.validUntil < dayInYiwu(now) ? "expired" : quote.status;
}

const goodsOf = <T extends { isSample: boolean }>({ lines }: { lines: readonly T[] }) =>
  lines.filter(({ isSample }) => !isSample);

type LoadLine = Pick<QuoteLine, "isSample" | "cartons" | "cubicCentimetres" | "grossGrams">;
export type QuoteLoad = { cartons: number; cubicMetres: number; grossKg: number };

/** What the goods come to on the way; undefined when the packing of one of them was not known. */
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
