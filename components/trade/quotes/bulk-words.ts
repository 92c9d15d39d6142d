import { incoterms, paysCarriage } from "@/lib/core/incoterms";
import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { formatTimeAgo } from "@/lib/i18n/time-ago";
import { quantityIn } from "@/lib/i18n/units";
import type { QuotableInquiry } from "@/lib/trade/quotes/list-quotable";
import { termOptions } from "./quote-form-words";

/** Freight differs between ports, so terms that include it cannot be quoted in bulk. */
const isCarriage = (value: string) => incoterms.some((term) => term === value && paysCarriage(term));

/** Returns the texts of the form. */
export function bulkWords(reader: Locale) {
  const t = words(reader);
  const choices = termOptions(reader);
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
    placeHint: t("quotes.form.placeHint"),
    payment: t("quotes.paymentLabel"),
    validUntil: t("quotes.form.validUntil"),
    note: t("quotes.form.note"),
    check: t("quotes.bulk.check"),
    confirmTitle: t("quotes.bulk.confirmTitle"),
    confirmText: t("quotes.bulk.confirmText"),
    change: t("quotes.bulk.change"),
    goesOutText: t("quotes.bulk.goesOutText"),
    takeBack: t("quotes.bulk.withdraw"),
    next: t("quotes.bulk.link"),
    working: t("quotes.panel.working"),
    send: t("quotes.bulk.send"),
    sending: t("quotes.form.sending"),
    assistant: t("quotes.form.assistant"),
    wrong: t("errors.title"),
    optional: t("inquiries.optional"),
    choices: { ...choices, incoterm: choices.incoterm.filter(({ value }) => !isCarriage(value)) },
  };
}
export type BulkWords = ReturnType<typeof bulkWords>;

/** An inquiry to choose. */
export type BulkRow = { id: string; name: string; about: string };

export const bulkRows = (rows: readonly QuotableInquiry[], unitCode: string, reader: Locale): BulkRow[] =>
  rows.map(({ id, reference, buyerName, buyerCompany, country, quantity, lastMessageAt }) => ({
    id,
    name: [buyerName, buyerCompany].filter(Boolean).join(" · "),
    about: [
      quantityIn(reader, quantity, unitCode),
      formats(reader).country(country),
      reference,
      formatTimeAgo(reader, lastMessageAt),
    ].join(" · "),
  }));
