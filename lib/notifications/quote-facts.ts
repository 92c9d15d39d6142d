import { formats } from "../i18n/format";
import { type Locale, textIn } from "../i18n/locale";
import { words } from "../i18n/messages";
import { quantityIn } from "../i18n/units";
import type { Quote } from "../trade/quotes/quote";
import { sumsOf } from "../trade/quotes/total";
import type { Letter } from "./email-layout";

const mostDesigns = 5;

/** What a version offers, line by line, and the terms; with what the buyer would have instead, where they said so. */
export function quoteFacts(quote: Quote, reader: Locale): NonNullable<Letter["facts"]> {
  const t = words(reader);
  const { money, day } = formats(reader);
  const price = (amount: number) => money({ amount, currency: quote.currency });
  const lines = quote.lines.slice(0, mostDesigns).flatMap((line): [string, string][] => {
    const { title, quantity, unitPrice, counterPrice, counterQuantity, isSample, unitCode } = line;
    const count = quantityIn(reader, quantity, unitCode);
    const offered = unitPrice > 0 ? `${count} × ${price(unitPrice)}` : `${count}, ${t("quotes.free")}`;
    const instead = [
      counterPrice !== null && t("quotes.counter", { price: price(counterPrice) }),
      counterQuantity !== null &&
        t("quotes.counterQuantity", { quantity: quantityIn(reader, counterQuantity, unitCode) }),
    ].filter((each) => each !== false);
    const name = isSample ? t("quotes.sample", { quantity: title }) : title;
    return [[name, offered], ...instead.map((each): [string, string] => ["→", each])];
  });
  const { freight, insurance, total } = sumsOf(quote);
  const carriage: [string, string][] = [
    ...(freight ? [[t("quotes.freight"), price(freight)] satisfies [string, string]] : []),
    ...(insurance ? [[t("quotes.insurance"), price(insurance)] satisfies [string, string]] : []),
  ];
  const more = quote.lines.length - mostDesigns;
  return [
    ...lines,
    ...(more > 0 ? [["…", t("inquiries.list.more", { count: more })] satisfies [string, string]] : []),
    ...carriage,
    [t("quotes.mail.total"), price(total)],
    [t("quotes.mail.delivery"), `${quote.incoterm} ${textIn(quote.places, reader)}`],
    [t("quotes.leaves"), quote.workingDays > 0 ? t("quotes.within", { count: quote.workingDays }) : t("listing.ready")],
    [t("quotes.paymentLabel"), t(`quotes.payment.${quote.paymentTerms}`)],
    [t("quotes.form.validUntil"), day(`${quote.validUntil}T12:00:00+08:00`, "long")],
  ];
}
