import type { Locale } from "@/lib/i18n/locale";

/** A text in the sheet's first language, and in its second one if that exists and differs. */
export type Said = { text: string; second?: string };
export type SheetFact = { label: Said; value: Said };
export type SheetLine = {
  title: Said;
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
  title: Said;
  number: string;
  /** Warnings at the top: the proforma is cancelled, or the bank details have changed. */
  warnings: Said[];
  facts: SheetFact[];
  seller: { label: Said; name: Said; lines: Said[] };
  buyer: { label: Said; name: Said; lines: Said[] };
  columns: { item: Said; quantity: Said; price: Said; amount: Said };
  lines: SheetLine[];
  sums: (SheetFact & { isTotal?: boolean })[];
  terms: { label: Said; facts: SheetFact[] };
  payment: { label: Said; facts: SheetFact[] };
  bank: { label: Said; facts: SheetFact[] };
  note: { label: Said; text: string; locale: Locale } | null;
  smallPrint: Said[];
};
