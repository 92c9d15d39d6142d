import { formats } from "@/lib/i18n/format";
import { type Locale, languageTag } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { quantityIn } from "@/lib/i18n/units";
import type { Quote, QuoteLine } from "@/lib/trade/quotes/quote";
import { lineTotal } from "@/lib/trade/quotes/total";

type Props = { quote: Quote; reader: Locale };

/** Lists the lines of a quote, then freight and insurance. Titles appear only if the quote has several listings. */
export function QuoteLines({ quote, reader }: Props) {
  const isMixed = new Set(quote.lines.map(({ listingId }) => listingId)).size > 1;
  return (
    <ul className="divide-y divide-line border-line border-y">
      {quote.lines.map((line) => (
        <li key={line.position} className="grid gap-0.5 py-2.5">
          {isMixed && (
            <p lang={languageTag(line.titleLocale)} dir="auto" className="font-medium text-sm">
              {line.title}
            </p>
          )}
          <Price line={line} currency={quote.currency} reader={reader} />
        </li>
      ))}
      <Carriage quote={quote} reader={reader} />
    </ul>
  );
}

function Carriage({ quote, reader }: Props) {
  const t = words(reader);
  const { freight, insurance, currency } = quote;
  const parts: [string, number | null][] = [
    [t("quotes.freight"), freight],
    [t("quotes.insurance"), insurance],
  ];
  return parts.map(
    ([label, amount]) =>
      amount !== null &&
      amount > 0 && (
        <li key={label} className="num flex flex-wrap justify-between gap-x-4 py-2.5">
          <span>{label}</span>
          <bdi translate="no" className="ms-auto">
            {formats(reader).money({ amount, currency })}
          </bdi>
        </li>
      ),
  );
}

function Price({ line, currency, reader }: { line: QuoteLine; currency: Quote["currency"]; reader: Locale }) {
  const t = words(reader);
  const { money } = formats(reader);
  const { quantity, unitPrice, counterPrice, counterQuantity, isSample } = line;
  const count = quantityIn(reader, quantity, line.unitCode);
  const price = (amount: number) => money({ amount, currency });
  return (
    <>
      <p className="num flex flex-wrap justify-between gap-x-4">
        <span>
          {isSample ? t("quotes.sample", { quantity: count }) : count}
          {unitPrice > 0 && (
            <>
              {" × "}
              <bdi className="font-semibold">{price(unitPrice)}</bdi>
            </>
          )}
        </span>
        <span className="ms-auto">
          {unitPrice > 0 ? <bdi translate="no">{price(lineTotal(line))}</bdi> : t("quotes.free")}
        </span>
      </p>
      {(counterPrice !== null || counterQuantity !== null) && (
        <p className="num flex flex-wrap justify-between gap-x-4 font-medium text-amber">
          <span>
            {counterPrice !== null && t("quotes.counter", { price: price(counterPrice) })}
            {counterPrice !== null && counterQuantity !== null && <br />}
            {counterQuantity !== null &&
              t("quotes.counterQuantity", { quantity: quantityIn(reader, counterQuantity, line.unitCode) })}
          </span>
          <span className="ms-auto">
            <bdi>
              {price(lineTotal({ quantity: counterQuantity ?? quantity, unitPrice: counterPrice ?? unitPrice }))}
            </bdi>
          </span>
        </p>
      )}
    </>
  );
}
