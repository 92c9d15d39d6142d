import type { Incoterm } from "./incoterm";
import type { Locale, SomeTexts } from "./locale";

/** A share by telegraphic transfer before and after, a letter of credit, or money on the counter. */
export type PaymentTerms = "tt_30_70" | "tt_50_50" | "tt_100" | "lc_at_sight" | "on_pickup";
/** Claims of a shop that the market verifies. */
export type Claim = "identity" | "licence" | "booth_lease" | "factory_visit" | "line_count" | "brand";

export type ProformaLine = {
  titles: SomeTexts;
  pictureKey: string | null;
  /** HS heading, four digits. */
  hs: string | null;
  unitCode: string;
  isSample: boolean;
  quantity: number;
  /** For one, in the smallest unit of the proforma's currency. */
  unitPrice: number;
  /** All cartons of the line together; null when the packing was not known. */
  cartons: number | null;
  cubicCentimetres: number | null;
  grossGrams: number | null;
};

/** What a proforma said the day it was issued: it never changes. Days are YYYY-MM-DD in Yiwu. */
export type ProformaContent = {
  seller: {
    names: SomeTexts;
    locale: Locale;
    handle: string;
    booth: {
      districtNames: SomeTexts;
      districtCode: string;
      floor: number;
      area: string | null;
      street: number | null;
      number: string;
    } | null;
    verified: { claim: Claim; decidedOn: string; validUntil: string | null }[];
  };
  buyer: { name: string; company: string | null; email: string; phone: string | null; country: string; locale: Locale };
  /** Of the inquiry. */
  reference: string;
  quoteVersion: number;
  currency: "CNY" | "USD";
  incoterm: Incoterm;
  places: SomeTexts;
  port: string | null;
  /** Missing from those issued before freight was charged apart. */
  freight?: number | null;
  insurance?: number | null;
  paymentTerms: PaymentTerms;
  workingDays: number;
  /** When goods leave Yiwu if the deposit arrives the day the proforma is issued. */
  earliestShipDay: string;
  validUntil: string;
  note: { text: string; locale: Locale } | null;
  lines: ProformaLine[];
};
