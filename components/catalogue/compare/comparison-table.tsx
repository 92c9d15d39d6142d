import { formatReplyTime } from "@/components/shops/format-figures";
import { buttonClass } from "@/components/ui/button";
import { writeCompared } from "@/lib/catalogue/compared";
import type { Comparison } from "@/lib/catalogue/comparison";
import { planFor } from "@/lib/catalogue/factory/plan";
import type { ListingCard as Card } from "@/lib/catalogue/listing-card";
import type { ShownRates } from "@/lib/core/money";
import { inCurrency, paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { quantityIn } from "@/lib/i18n/units";
import { writeInquiryList } from "@/lib/inquiries/inquiry-list";
import { ListingCard } from "../listing-card";

type Props = { locale: Locale; comparison: Comparison; rates: ShownRates; quantity?: number };

/** Shows listings beside each other: their cards, then a row for each fact, marked where they differ. */
export function ComparisonTable({ locale, comparison: { cards, attributes }, rates, quantity }: Props) {
  const t = words(locale);
  const rows = [...listFacts(locale, cards, quantity), ...attributes.map(({ name, values }) => ({ name, values }))];
  const lines = cards.map(({ id, moq }) => ({ listingId: id, quantity: quantity ?? moq ?? 1 }));
  const others = (id: number) => writeCompared(cards.filter((card) => card.id !== id).map((card) => card.id));
  return (
    <>
      <div className="comparison">
        <table>
          <caption className="sr-only">{t("browse.compare.title")}</caption>
          <thead>
            <tr>
              <td className="comparison-corner" />
              {cards.map((card) => (
                <th key={card.id} scope="col">
                  <ListingCard
                    locale={locale}
                    card={card}
                    rates={rates}
                    quantity={quantity}
                    sizes="14rem"
                    heading="h2"
                    eager
                  />
                  <a
                    href={inCurrency(paths.compare(locale, others(card.id), quantity), rates.chosen)}
                    rel="nofollow"
                    className="inline-flex min-h-11 items-center font-normal text-sm underline"
                    aria-label={t("browse.compare.removeOne", { title: card.title })}
                  >
                    {t("browse.compare.remove")}
                  </a>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, values }) => (
              <tr key={name} className={new Set(values).size > 1 ? "differs" : undefined}>
                <th scope="row">{name}</th>
                {values.map((value, index) => (
                  <td key={cards[index]?.id}>{value ? <bdi>{value}</bdi> : "–"}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <a
        href={inCurrency(paths.inquiryListWith(locale, "add", writeInquiryList(lines)), rates.chosen)}
        rel="nofollow"
        className={buttonClass("go", "mt-5")}
      >
        {t("browse.compare.addAll")}
      </a>
    </>
  );
}

/** The facts of every listing, as rows of the table; a row that nobody has is left out. */
function listFacts(locale: Locale, cards: readonly Card[], quantity: number | undefined) {
  const t = words(locale);
  const { number, range, day } = formats(locale);
  const plans = cards.map(({ trade }) => (quantity && trade ? planFor(trade, quantity, new Date()) : undefined));
  const facts: [name: string, read: (card: Card, index: number) => string | undefined][] = [
    [t("browse.compare.moq"), ({ moq, unitCode }) => (moq === null ? undefined : quantityIn(locale, moq, unitCode))],
    [
      t("browse.compare.days"),
      ({ leadDays }, index) => {
        const days = plans[index]?.leadDays;
        const span = days === undefined ? leadDays : { low: days, high: days };
        return span ? (span.high === 0 ? t("browse.card.ready") : range(span.low, span.high)) : undefined;
      },
    ],
    [
      t("browse.compare.leaves"),
      (_, index) => {
        const leavesOn = plans[index]?.leavesOn;
        return leavesOn && day(leavesOn, "long");
      },
    ],
    [
      t("browse.compare.cartons"),
      (_, index) => {
        const load = plans[index]?.load;
        return load && number(load.cartons);
      },
    ],
    [t("browse.compare.checked"), ({ isVerified }) => (isVerified ? t("browse.card.verified") : undefined)],
    [
      t("browse.compare.answers"),
      ({ answersIn }) => (answersIn === null ? undefined : formatReplyTime(locale, answersIn)),
    ],
  ];
  return facts
    .map(([name, read]) => ({ name, values: cards.map(read) }))
    .filter(({ values }) => values.some((value) => value !== undefined));
}
