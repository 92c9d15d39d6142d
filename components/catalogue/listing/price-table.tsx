import { leadDaysFor, type Trade, tierFor } from "@/lib/catalogue/listing";
import { formats } from "@/lib/format";
import type { Locale } from "@/lib/locale";
import { words } from "@/lib/messages";
import type { Currency, Rates } from "@/lib/money";
import { leadWords, perUnit } from "./trade-words";

type Props = {
  locale: Locale;
  /** Prices that count, and the same in the currency the page shows. */
  counted: Trade & { currency: Currency; unitCode: string };
  shown: Trade & { currency: Currency };
  rates: Rates;
  quantity: number;
};

/** What a piece costs from which quantity on, and when it leaves; the step of the visitor's quantity is marked. */
export function PriceTable({ locale, counted, shown, rates, quantity }: Props) {
  const t = words(locale);
  const format = formats(locale);
  const { tiers, leadTimes } = shown;
  const now = tierFor(tiers, quantity);
  const isConverted = shown.currency !== counted.currency;
  const heading = "px-2 py-2.5 text-start first:ps-3 md:px-3 font-medium text-ink-2 text-xs";
  return (
    <>
      <table className="num w-full text-sm">
        <caption className="sr-only">{t("listing.prices.caption")}</caption>
        <thead>
          <tr className="border-line border-b">
            <th scope="col" className={heading}>
              {t("listing.prices.quantity")}
            </th>
            <th scope="col" className={heading}>
              {t("listing.prices.unitPrice")}
            </th>
            <th scope="col" className={heading}>
              {t("listing.prices.leaves")}
            </th>
          </tr>
        </thead>
        <tbody>
          {tiers.map(({ fromQuantity: from, unitPrice }, index) => {
            const next = tiers[index + 1]?.fromQuantity;
            const days = leadDaysFor(leadTimes, from);
            const counts = counted.tiers[index]?.unitPrice;
            return (
              <tr
                key={from}
                data-from={from}
                aria-current={now?.fromQuantity === from ? "true" : undefined}
                className="border-line border-b last:border-0 aria-[current=true]:bg-drum-soft aria-[current=true]:font-semibold"
              >
                <th scope="row" className="px-2 py-2.5 text-start first:ps-3 md:px-3 font-[inherit] whitespace-nowrap">
                  <bdi>
                    {next ? t("listing.prices.span", { from, to: next - 1 }) : t("listing.prices.open", { from })}
                  </bdi>
                </th>
                <td className="px-2 py-2.5 md:px-3">
                  <bdi className="font-bold">{format.money({ amount: unitPrice, currency: shown.currency })}</bdi>
                  {isConverted && counts !== undefined && (
                    <>
                      {" "}
                      <bdi className="whitespace-nowrap font-normal text-ink-2 text-xs">
                        {format.money({ amount: counts, currency: counted.currency })}
                      </bdi>
                    </>
                  )}
                </td>
                <td className="px-2 py-2.5 md:px-3">{days === undefined ? "–" : leadWords(locale, days)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <MoqLine {...{ locale, shown, unitCode: counted.unitCode }} />
      <p className="px-3 pb-3 text-ink-3 text-xs">
        {isConverted
          ? t("listing.prices.counts", {
              currency: code(counted.currency),
              shown: code(shown.currency),
              date: format.day(rates.asOf),
            })
          : t("listing.prices.countsSame", { currency: code(counted.currency) })}
      </p>
    </>
  );
}

/** A currency code that no neighbour in another direction can pull along. */
const code = (currency: Currency): string => `\u2068${currency}\u2069`;

/** "US$2.10 a piece · from 100 = US$210.00": the offer as search engines read it. */
function MoqLine({ locale, shown, unitCode }: Pick<Props, "locale" | "shown"> & { unitCode: string }) {
  const [first] = shown.tiers;
  if (!first) return null;
  const money = (amount: number) => formats(locale).money({ amount, currency: shown.currency });
  return (
    <p className="border-line border-t px-3 pt-2.5 pb-1 text-ink-2 text-sm">
      {words(locale)("listing.prices.moqLine", {
        price: money(first.unitPrice),
        unit: perUnit(locale, unitCode),
        quantity: first.fromQuantity,
        total: money(first.unitPrice * first.fromQuantity),
      })}
    </p>
  );
}
