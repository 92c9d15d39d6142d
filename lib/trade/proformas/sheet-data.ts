import type { Locale } from "@/lib/i18n/locale";

/** Words of a sheet: in its first language, and below it in its second, where it has one and says it otherwise. */
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
 * Everything that stands on a proforma, finished in words: what the page shows and the PDF prints. It knows no rule, so
 * the same sheet is the same document for ever.
 */
export type Sheet = {
  locale: Locale;
  second: Locale | null;
  direction: "ltr" | "rtl";
  /** What the file is called in a reader's window. */
  fileTitle: string;
  title: Said;
  number: string;
  /** Cancelled, or bank details changed: said first of all. */
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
