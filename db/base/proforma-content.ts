import type { Incoterm } from "./incoterm";
import type { Locale, SomeTexts } from "./locale";

/** Telegraphic transfer with a deposit and a balance in percent, a letter of credit, or cash at pickup. */
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
  /** The price of one unit, in the smallest unit of the proforma's currency. */
  unitPrice: number;
  /** The cartons of the line with their volume and weight; null if the packing is unknown. */
  cartons: number | null;
  cubicCentimetres: number | null;
  grossGrams: number | null;
};

/** The content of a proforma, which never changes after its issue. Days are YYYY-MM-DD in Yiwu. */
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
  /** The reference code of the inquiry. */
  reference: string;
  quoteVersion: number;
  currency: "CNY" | "USD";
  incoterm: Incoterm;
  places: SomeTexts;
  port: string | null;
  /** Missing from proformas that were issued before freight had its own line. */
  freight?: number | null;
  insurance?: number | null;
  paymentTerms: PaymentTerms;
  workingDays: number;
  /** The day on which the goods leave Yiwu if the deposit arrives on the day of issue. */
  earliestShipDay: string;
  validUntil: string;
  note: { text: string; locale: Locale } | null;
  lines: ProformaLine[];
};
