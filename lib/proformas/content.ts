import type { PaymentTerms } from "@/db/schema/quotes";
import type { Incoterm } from "../incoterms";
import type { Locale, SomeTexts } from "../locale";
import { sumsOf } from "../quotes/total";
import type { Claim } from "../shops/public-shop";

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

export type Instalment = {
  share: number;
  amount: number;
  when: "deposit" | "beforeLoading" | "inFull" | "letterOfCredit" | "onPickup";
};

type Paid = Pick<ProformaContent, "lines" | "freight" | "insurance" | "paymentTerms">;

/** What is paid when; the amounts add up to the total. */
export function instalmentsOf(content: Paid): Instalment[] {
  const { total } = sumsOf(content);
  const split = (share: number): Instalment[] => {
    const deposit = Math.round((total * share) / 100);
    return [
      { share, amount: deposit, when: "deposit" },
      { share: 100 - share, amount: total - deposit, when: "beforeLoading" },
    ];
  };
  const whole = (when: Instalment["when"]): Instalment[] => [{ share: 100, amount: total, when }];
  switch (content.paymentTerms) {
    case "tt_30_70":
      return split(30);
    case "tt_50_50":
      return split(50);
    case "tt_100":
      return whole("inFull");
    case "lc_at_sight":
      return whole("letterOfCredit");
    case "on_pickup":
      return whole("onPickup");
  }
}
