import { ago } from "@/lib/ago";
import { formats } from "@/lib/format";
import type { Locale } from "@/lib/locale";
import { words } from "@/lib/messages";
import type { Quotable } from "@/lib/quotes/list-quotable";
import { quantityIn } from "@/lib/units";
import { choicesOf } from "./offer-words";

/** Every word of the form. */
export function bulkWords(reader: Locale) {
  const t = words(reader);
  return {
    inquiries: t("quotes.bulk.inquiries"),
    prices: t("quotes.bulk.prices"),
    choicesOfPrice: [
      { value: "tiers", label: t("quotes.bulk.byTier") },
      { value: "one", label: t("quotes.bulk.onePrice") },
    ],
    price: t("quotes.form.price"),
    terms: t("quotes.form.terms"),
    currency: t("quotes.form.currency"),
    incoterm: t("quotes.form.incoterm"),
    place: t("quotes.form.place"),
    placeName: t("quotes.form.placeName"),
    payment: t("quotes.paymentLabel"),
    validUntil: t("quotes.form.validUntil"),
    note: t("quotes.form.note"),
    send: t("quotes.bulk.send"),
    sending: t("quotes.form.sending"),
    assistant: t("quotes.form.assistant"),
    wrong: t("errors.title"),
    optional: t("inquiries.optional"),
    choices: choicesOf(reader),
  };
}
export type BulkWords = ReturnType<typeof bulkWords>;

/** An inquiry as it can be chosen. */
export type BulkRow = { id: string; name: string; about: string };

export const bulkRows = (rows: readonly Quotable[], unitCode: string, reader: Locale): BulkRow[] =>
  rows.map(({ id, reference, buyerName, buyerCompany, country, quantity, lastMessageAt }) => ({
    id,
    name: [buyerName, buyerCompany].filter(Boolean).join(" · "),
    about: [
      quantityIn(reader, quantity, unitCode),
      formats(reader).country(country),
      reference,
      ago(reader, lastMessageAt),
    ].join(" · "),
  }));
