import { formats } from "@/lib/i18n/format";
import { type Locale, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { quantityIn } from "@/lib/i18n/units";
import type { SendQuotes } from "@/lib/trade/quotes/input";
import type { BulkPreview, BulkResult } from "@/lib/trade/quotes/send-quotes";
import { lineTotal } from "@/lib/trade/quotes/total";

/** Returns the outcome of each inquiry, or the expected one, under `outcome.<id>`. */
export function outcomeValues(results: readonly BulkResult[], locale: Locale): Record<string, string> {
  const t = words(locale);
  return Object.fromEntries(
    results.map(({ inquiryId, outcome }) => [`outcome.${inquiryId}`, t(`quotes.bulk.outcome.${outcome}`)]),
  );
}

/** Returns the values of the confirmation step: the amount of each buyer, the common terms, and the total. */
export function confirmationValues(
  { design, results, places, total, confirmed }: BulkPreview,
  input: Omit<SendQuotes, "shopId">,
  locale: Locale,
): Record<string, string> {
  const t = words(locale);
  const { money, day } = formats(locale);
  const { currency, incoterm, paymentTerms, validUntil } = input;
  const ready = results.flatMap(({ inquiryId, amounts }) => (amounts ? [{ inquiryId, ...amounts }] : []));
  const amounts = ready.map(({ inquiryId, quantity, unitPrice }) => [
    `outcome.${inquiryId}`,
    `${quantityIn(locale, quantity, design.unitCode)} × ${money({ amount: unitPrice, currency })} = ${money({ amount: lineTotal({ quantity, unitPrice }), currency })}`,
  ]);
  return {
    ...outcomeValues(results, locale),
    ...Object.fromEntries(amounts),
    step: "confirm",
    confirmed,
    buyers: t("quotes.bulk.buyers", { count: ready.length }),
    altogether: t("quotes.bulk.altogether", { total: money({ amount: total, currency }) }),
    terms: [
      `${incoterm} ${textIn(places, locale)}`,
      t(`quotes.payment.${paymentTerms}`),
      t("quotes.validUntil", { date: day(`${validUntil}T12:00:00+08:00`, "long") }),
    ].join(" · "),
  };
}

/** Returns the values of the step after sending: when the quotes go out, and which inquiries were skipped. */
export function scheduledValues(
  { results, goesOutAt }: { results: readonly BulkResult[]; goesOutAt: Date },
  locale: Locale,
): Record<string, string> {
  const t = words(locale);
  const time = formats(locale).day(goesOutAt, "moment");
  return { ...outcomeValues(results, locale), step: "waiting", notice: t("quotes.bulk.goesOut", { time }) };
}
