import { currencyOf, formats, moneySpan } from "@/lib/format";
import type { Locale } from "@/lib/locale";
import { words } from "@/lib/messages";
import { convert, type Rates } from "@/lib/money";
import { unitName } from "@/lib/units";

type Props = {
  locale: Locale;
  /** Of one unit, at the last and the first tier; null reads "price on request". */
  price: { currency: "CNY" | "USD"; low: number; high: number } | null;
  unitCode: string;
  rates: Rates;
};

/** The price in the language's currency, and beside it the one that counts. */
export function CardPrice({ locale, price, unitCode, rates }: Props) {
  const t = words(locale);
  if (!price) return <p className="mt-1 font-semibold text-ink-2">{t("browse.card.onRequest")}</p>;

  const { currency } = price;
  const shown = currencyOf(locale);
  const span = (to: typeof shown) =>
    moneySpan(
      formats(locale),
      convert({ amount: price.low, currency }, to, rates),
      convert({ amount: price.high, currency }, to, rates),
    );
  return (
    <p className="num mt-1 leading-snug">
      <bdi className="font-bold tracking-tight md:text-[1.05rem]">{span(shown)}</bdi>{" "}
      <span className="whitespace-nowrap text-ink-2 text-xs md:text-[0.8rem]">
        {t("browse.card.perUnit", { unit: unitName(locale, unitCode) })}
      </span>
      {shown !== currency && (
        <span className="block text-ink-3 text-xs">
          <bdi>{span(currency)}</bdi>
        </span>
      )}
    </p>
  );
}
