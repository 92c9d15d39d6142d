import { containerWords } from "@/components/catalogue/listing/trade-words";
import { buttonClass } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import { Plate } from "@/components/ui/plate";
import { formatContainerShare } from "@/lib/catalogue/format-plan";
import type { Currency } from "@/lib/core/money";
import { paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import { type Locale, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { InquiryGroup, Sum } from "@/lib/inquiries/inquiry-groups";
import { writeInquiryList } from "@/lib/inquiries/inquiry-list";
import { type ChangeAction, ListLine } from "./list-line";

type Props = {
  locale: Locale;
  group: InquiryGroup;
  currency: Currency;
  action: ChangeAction;
};

/** Renders the listings of one booth, their sums and a link to an inquiry to this shop alone. */
export function ListGroup({ locale, group: { shop, lines, sum, leavesOn }, currency, action }: Props) {
  const t = words(locale);
  const name = textIn(shop.names, locale, shop.locale);
  const available = lines.filter(({ isOnSale }) => isOnSale);
  const designs = writeInquiryList(available.map(({ listing, quantity }) => ({ listingId: listing.id, quantity })));
  return (
    <Panel>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        {shop.booth && <Plate booth={shop.booth} href={paths.booth(locale, shop.booth)} />}
        <h2 className="font-bold text-lg">
          <a href={paths.shop(locale, shop)} dir="auto" className="inline-flex min-h-11 items-center hover:underline">
            {name}
          </a>
        </h2>
      </div>
      <ul className="mt-1">
        {lines.map((line) => (
          <ListLine key={line.listing.id} locale={locale} line={line} currency={currency} action={action} />
        ))}
      </ul>
      <div className="flex flex-wrap items-center justify-between gap-4 border-line border-t pt-4">
        <Sums locale={locale} sum={sum} currency={currency} leavesOn={leavesOn} />
        {available.length > 0 && (
          <a
            href={paths.shopInquiry(locale, shop, designs)}
            aria-label={t("listing.list.askNamed", { shop: name })}
            className={buttonClass("quiet", "w-full sm:w-auto print:hidden")}
          >
            {t("listing.list.askShop")}
          </a>
        )}
      </div>
    </Panel>
  );
}

/** Shows price, cartons, volume and weight of some lines. */
export function Sums({
  locale,
  sum,
  currency,
  leavesOn,
}: {
  locale: Locale;
  sum: Sum;
  currency: Currency;
  leavesOn?: string | undefined;
}) {
  const t = words(locale);
  const { money, number, day } = formats(locale);
  const volume = sum.cubicMetres < 1 ? sum.cubicMetres : Math.round(sum.cubicMetres * 10) / 10;
  const figures = [
    [t("listing.list.goods"), money({ amount: sum.goods, currency }, true)],
    [t("listing.list.cartons"), number(sum.cartons)],
    [t("listing.list.volume"), t("listing.measure.volume", { value: number(volume) })],
    [t("listing.list.weight"), t("listing.measure.weight", { value: number(Math.round(sum.grossKg)) })],
    ...(leavesOn ? [[t("listing.planner.leaves"), day(leavesOn)]] : []),
  ];
  return (
    <div>
      <dl className="num flex flex-wrap gap-x-6 gap-y-2">
        {figures.map(([name, value]) => (
          <div key={name}>
            <dt className="text-ink-3 text-xs">{name}</dt>
            <dd className="font-bold">
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      {sum.cubicMetres > 0 && (
        <p className="num mt-1 text-ink-2 text-xs">
          {formatContainerShare(sum.cubicMetres, containerWords(locale), formats(locale))}
        </p>
      )}
      {!sum.isWhole && <p className="mt-1 text-ink-3 text-xs">{t("listing.list.unpriced")}</p>}
    </div>
  );
}
