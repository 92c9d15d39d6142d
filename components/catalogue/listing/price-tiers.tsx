import { leadDaysByBoard } from "@/lib/catalogue/factory/plan";
import { type Trade, tierFor, totalOf } from "@/lib/catalogue/listing";
import type { Currency, ShownRates } from "@/lib/core/money";
import { inCurrency } from "@/lib/http/paths";
import { currencyCode, formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { quantityIn } from "@/lib/i18n/units";

type Props = {
  locale: Locale;
  /** Prices in the listing's own currency, and converted to the page's. */
  counted: Trade & { currency: Currency; unitCode: string };
  shown: Trade & { currency: Currency };
  rates: ShownRates;
  quantity: number;
  path: string;
};

/** Shows unit price and lead time per tier. Each tier is a link that plans its first quantity. */
export function PriceTiers({ locale, counted, shown, rates, quantity, path }: Props) {
  const t = words(locale);
  const format = formats(locale);
  const today = new Date();
  const current = tierFor(shown.tiers, quantity);
  return (
    <ol className="price-tiers num" aria-label={t("listing.prices.caption")}>
      {shown.tiers.map(({ fromQuantity: from, unitPrice }, index) => {
        const days = leadDaysByBoard(shown, from, today);
        const ownPrice = counted.tiers[index]?.unitPrice;
        return (
          <li key={from}>
            <a
              href={inCurrency(`${path}?qty=${from}#planner`, rates.chosen)}
              rel="nofollow"
              data-from={from}
              aria-current={current?.fromQuantity === from ? "true" : undefined}
            >
              <span>{t("listing.prices.open", { from })}</span>
              <b>
                <bdi>{format.money({ amount: unitPrice, currency: shown.currency })}</bdi>
              </b>
              <small>
                {days !== undefined && (
                  <span>{days === 0 ? t("listing.ready") : t("listing.prices.days", { count: days })}</span>
                )}
                {shown.currency !== counted.currency && ownPrice !== undefined && (
                  <bdi>{format.money({ amount: ownPrice, currency: counted.currency })}</bdi>
                )}
              </small>
            </a>
          </li>
        );
      })}
    </ol>
  );
}

/** Shows the offer of the structured data, "MOQ 100 pieces = US$210.00", the price from the next tier on, and the currency that applies. */
export function PriceNotes({
  locale,
  counted,
  shown,
  rates,
  next,
}: Omit<Props, "quantity" | "path"> & { next?: string }) {
  const t = words(locale);
  const [first] = shown.tiers;
  if (!first) return null;
  return (
    <p className="num flex flex-wrap justify-between gap-x-4 text-ink-2 text-xs">
      <span>
        {t("listing.prices.moqLine", {
          quantity: quantityIn(locale, first.fromQuantity, counted.unitCode),
          total: formats(locale).money({ amount: totalOf(first), currency: shown.currency }),
        })}
      </span>
      <span data-line="next">{next}</span>
      <span>
        {shown.currency === counted.currency
          ? t("listing.prices.sameCurrency", { currency: currencyCode(counted.currency) })
          : t("listing.prices.ownCurrency", {
              currency: currencyCode(counted.currency),
              shown: currencyCode(shown.currency),
              date: formats(locale).day(rates.asOf),
            })}
      </span>
    </p>
  );
}
