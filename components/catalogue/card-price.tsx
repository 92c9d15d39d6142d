import { type Currency, convert, type ShownRates } from "@/lib/core/money";
import { formatPriceRange, formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { unitName } from "@/lib/i18n/units";

type Props = {
  locale: Locale;
  /** Unit price at the last and the first tier, in minor units; null renders "price on request". */
  price: { currency: "CNY" | "USD"; low: number; high: number } | null;
  unitCode: string;
  rates: ShownRates;
};

/** Shows the price in the page's currency, and beside it the price in the listing's own currency. */
export function CardPrice({ locale, price, unitCode, rates }: Props) {
  const t = words(locale);
  if (!price) return <p className="card-price">{t("browse.card.onRequest")}</p>;

  const { currency } = price;
  const { shown } = rates;
  const span = (to: Currency) =>
    formatPriceRange(
      formats(locale),
      convert({ amount: price.low, currency }, to, rates),
      convert({ amount: price.high, currency }, to, rates),
    );
  return (
    <p className="card-price">
      <bdi>{span(shown)}</bdi> <small>{t("browse.card.perUnit", { unit: unitName(locale, unitCode) })}</small>
      {shown !== currency && (
        <small>
          <bdi>{span(currency)}</bdi>
        </small>
      )}
    </p>
  );
}
