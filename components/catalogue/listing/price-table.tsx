import { leadDaysByBoard } from "@/lib/catalogue/factory/plan";
import { type Trade, tierFor, totalOf } from "@/lib/catalogue/listing";
import type { Currency, Rates } from "@/lib/core/money";
import { currencyCode, formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { formatLeadDays, formatPerUnit } from "./trade-words";

type Props = {
  locale: Locale;
  /** Prices in the listing's own currency, and converted to the page's. */
  counted: Trade & { currency: Currency; unitCode: string };
  shown: Trade & { currency: Currency };
  rates: Rates;
  quantity: number;
};

/** Shows unit price and lead time per tier, and marks the tier of the visitor's quantity. */
export function PriceTable({ locale, counted, shown, rates, quantity }: Props) {
  const t = words(locale);
  const format = formats(locale);
  const { tiers } = shown;
  const today = new Date();
  const current = tierFor(tiers, quantity);
  const isConverted = shown.currency !== counted.currency;
  return (
    <>
      <table className="prices num w-full text-sm">
        <caption className="sr-only">{t("listing.prices.caption")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("listing.prices.quantity")}</th>
            <th scope="col">{t("listing.prices.unitPrice")}</th>
            <th scope="col">{t("listing.prices.leaves")}</th>
          </tr>
        </thead>
        <tbody>
          {tiers.map(({ fromQuantity: from, unitPrice }, index) => {
            const next = tiers[index + 1]?.fromQuantity;
            const days = leadDaysByBoard(shown, from, today);
            const ownPrice = counted.tiers[index]?.unitPrice;
            return (
              <tr key={from} data-from={from} aria-current={current?.fromQuantity === from ? "true" : undefined}>
                <th scope="row">
                  <bdi>
                    {next ? t("listing.prices.span", { from, to: next - 1 }) : t("listing.prices.open", { from })}
                  </bdi>
                </th>
                <td>
                  <bdi className="font-bold">{format.money({ amount: unitPrice, currency: shown.currency })}</bdi>
                  {isConverted && ownPrice !== undefined && (
                    <>
                      {" "}
                      <bdi className="whitespace-nowrap font-normal text-ink-2 text-xs">
                        {format.money({ amount: ownPrice, currency: counted.currency })}
                      </bdi>
                    </>
                  )}
                </td>
                <td>{days === undefined ? "–" : formatLeadDays(locale, days)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <MoqLine {...{ locale, shown, unitCode: counted.unitCode }} />
      <p className="px-3 pb-3 text-ink-3 text-xs">
        {isConverted
          ? t("listing.prices.ownCurrency", {
              currency: currencyCode(counted.currency),
              shown: currencyCode(shown.currency),
              date: format.day(rates.asOf),
            })
          : t("listing.prices.sameCurrency", { currency: currencyCode(counted.currency) })}
      </p>
    </>
  );
}

/** Shows the offer of the structured data: "US$2.10 a piece · from 100 = US$210.00". */
function MoqLine({ locale, shown, unitCode }: Pick<Props, "locale" | "shown"> & { unitCode: string }) {
  const [first] = shown.tiers;
  if (!first) return null;
  const money = (amount: number) => formats(locale).money({ amount, currency: shown.currency });
  return (
    <p className="border-line border-t px-3 pt-2.5 pb-1 text-ink-2 text-sm">
      {words(locale)("listing.prices.moqLine", {
        price: money(first.unitPrice),
        unit: formatPerUnit(locale, unitCode),
        quantity: first.fromQuantity,
        total: money(totalOf(first)),
      })}
    </p>
  );
}
