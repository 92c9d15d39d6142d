import type { SourcingPlace, SourcingQuoteStatus } from "@/db/schema/trade/sourcing-quotes";
import { dayInYiwu } from "@/lib/catalogue/working-days";
import type { Incoterm } from "@/lib/core/incoterms";
import type { Locale } from "@/lib/i18n/locale";

export type { SourcingPlace, SourcingQuoteStatus } from "@/db/schema/trade/sourcing-quotes";

/** What a shop offers for a request. Days are YYYY-MM-DD in Yiwu. */
export type SealedQuote = {
  id: string;
  version: number;
  status: SourcingQuoteStatus;
  currency: "CNY" | "USD";
  /** For one, in the smallest unit of `currency`. */
  unitPrice: number;
  moq: number;
  incoterm: Incoterm;
  place: SourcingPlace;
  workingDays: number;
  validUntil: string;
  note: string | null;
  /** The language of the note. */
  locale: Locale;
  createdAt: string;
};

/** A quote may be changed once: its second version is its last. */
export const mostVersions = 2;
/** Days a quote is good for, counted from today. */
export const validDays = { least: 7, usual: 30, most: 180 };

export const isPast = ({ validUntil }: Pick<SealedQuote, "validUntil">, now = new Date()): boolean =>
  validUntil < dayInYiwu(now);

/** The delivery terms a quote may name, each where it hands over: `FOB:ningbo`. */
export const terms = [
  "EXW:yiwu",
  "FCA:yiwu",
  "FOB:ningbo",
  "FOB:shanghai",
  "CFR:destination",
  "CIF:destination",
  "DAP:destination",
  "DDP:destination",
] as const satisfies readonly `${Incoterm}:${SourcingPlace}`[];
export type Term = (typeof terms)[number];

type Step = "replace" | "withdraw" | "choose" | "pass over" | "expire";

/** What may become of a sealed quote: it is decided once. */
const steps: Record<SourcingQuoteStatus, Partial<Record<Step, SourcingQuoteStatus>>> = {
  sent: {
    replace: "replaced",
    withdraw: "withdrawn",
    choose: "chosen",
    "pass over": "not_chosen",
    expire: "expired",
  },
  replaced: {},
  withdrawn: {},
  chosen: {},
  not_chosen: {},
  expired: {},
};

/** The state after a step; undefined when the step is none from here. */
export const quoteStatusAfter = (status: SourcingQuoteStatus, step: Step): SourcingQuoteStatus | undefined =>
  steps[status][step];
