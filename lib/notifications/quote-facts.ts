import { formats } from "../i18n/format";
import { type Locale, textIn } from "../i18n/locale";
import { words } from "../i18n/messages";
import { quantityIn } from "../i18n/units";
import type { Quote } from "../trade/quotes/quote";
import { sumsOf } from "../trade/quotes/total";
import type { EmailContent } from "./email-layout";

const maxLines = 5;

/** Returns the lines and terms of a quote version, with the buyer's counter-offer for a line where there is one. */
export function quoteFacts(quote: Quote, locale: Locale): NonNullable<EmailContent["facts"]> {
  const t = words(locale);
  const { money, day } = formats(locale);
  const price = (amount: number) => money({ amount, currency: quote.currency });
  const lines = quote.lines.slice(0, maxLines).flatMap((line): [string, string][] => {
    const { title, quantity, unitPrice, counterPrice, counterQuantity, isSample, unitCode } = line;
    const count = quantityIn(locale, quantity, unitCode);
    const offered = unitPrice > 0 ? `${count} × ${price(unitPrice)}` : `${count}, ${t("quotes.free")}`;
    const counterOffer = [
      counterPrice !== null && t("quotes.counter", { price: price(counterPrice) }),
      counterQuantity !== null &&
        t("quotes.counterQuantity", { quantity: quantityIn(locale, counterQuantity, unitCode) }),
    ].filter((value) => value !== false);
    const name = isSample ? t("quotes.sample", { quantity: title }) : title;
    return [[name, offered], ...counterOffer.map((value): [string, string] => ["→", value])];
  });
  const { freight, insurance, total } = sumsOf(quote);
  const delivery: [string, string][] = [
    ...(freight ? [[t("quotes.freight"), price(freight)] satisfies [string, string]] : []),
    ...(insurance ? [[t("quotes.insurance"), price(insurance)] satisfies [string, string]] : []),
  ];
  const more = quote.lines.length - maxLines;
  return [
    ...lines,
    ...(more > 0 ? [["…", t("inquiries.list.more", { count: more })] satisfies [string, string]] : []),
    ...delivery,
    [t("quotes.email.total"), price(total)],
    [t("quotes.email.delivery"), `${quote.incoterm} ${textIn(quote.places, locale)}`],
    [t("quotes.leaves"), quote.workingDays > 0 ? t("quotes.within", { count: quote.workingDays }) : t("listing.ready")],
    [t("quotes.paymentLabel"), t(`quotes.payment.${quote.paymentTerms}`)],
    [t("quotes.form.validUntil"), day(`${quote.validUntil}T12:00:00+08:00`, "long")],
  ];
}
