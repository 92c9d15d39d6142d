import type { SourcingPlace, SourcingQuoteStatus } from "@/db/schema/trade/sourcing-quotes";
import { dayInYiwu } from "@/lib/catalogue/working-days";
import type { Incoterm } from "@/lib/core/incoterms";
import type { Locale } from "@/lib/i18n/locale";

export type { SourcingPlace, SourcingQuoteStatus } from "@/db/schema/trade/sourcing-quotes";

/** A shop's quote for a request. Days are YYYY-MM-DD in Yiwu. */
export type SealedQuote = {
  id: string;
  version: number;
  status: SourcingQuoteStatus;
  currency: "CNY" | "USD";
  /** Price of one piece in minor units of `currency`. */
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

/** Maximum versions of a quote: it can be changed once. */
export const maxVersions = 2;
/** Days from today for which a quote can be valid: minimum, default and maximum. */
export const validDays = { least: 7, usual: 30, most: 180 };

export const isExpiredQuote = ({ validUntil }: Pick<SealedQuote, "validUntil">, now = new Date()): boolean =>
  validUntil < dayInYiwu(now);

/** The delivery terms of a quote with their named places: `FOB:ningbo`. */
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

/** The allowed transitions of a sealed quote, which is decided once. */
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

/** Returns the status after a step; undefined if the step is not allowed. */
export const quoteStatusAfter = (status: SourcingQuoteStatus, step: Step): SourcingQuoteStatus | undefined =>
  steps[status][step];
