import type { Locale } from "@/lib/i18n/locale";

/** A text in the sheet's first language, and in its second one if that exists and differs. */
export type BilingualText = { text: string; second?: string };
export type SheetFact = { label: BilingualText; value: BilingualText };
export type SheetLine = {
  title: BilingualText;
  /** Quantity × price, packing, HS heading: shown under the title. */
  details: string[];
  pictureKey: string | null;
  quantity: string;
  price: string;
  amount: string;
};

/**
 * All texts of a proforma in their final form, as the page shows and the PDF prints them. It contains no rules, so the
 * same sheet always renders the same document.
 */
export type Sheet = {
  locale: Locale;
  second: Locale | null;
  direction: "ltr" | "rtl";
  /** The title that PDF readers show for the file. */
  fileTitle: string;
  title: BilingualText;
  number: string;
  /** Warnings at the top: the proforma is cancelled, or the bank details have changed. */
  warnings: BilingualText[];
  facts: SheetFact[];
  seller: { label: BilingualText; name: BilingualText; lines: BilingualText[] };
  buyer: { label: BilingualText; name: BilingualText; lines: BilingualText[] };
  columns: { item: BilingualText; quantity: BilingualText; price: BilingualText; amount: BilingualText };
  lines: SheetLine[];
  sums: (SheetFact & { isTotal?: boolean })[];
  terms: { label: BilingualText; facts: SheetFact[] };
  payment: { label: BilingualText; facts: SheetFact[] };
  bank: { label: BilingualText; facts: SheetFact[] };
  note: { label: BilingualText; text: string; locale: Locale } | null;
  smallPrint: BilingualText[];
};
