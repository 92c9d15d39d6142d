import { Sums } from "@/components/inquiries/list-group";
import { buttonClass } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import { Plate } from "@/components/ui/plate";
import { Tag } from "@/components/ui/tag";
import type { Currency } from "@/lib/core/money";
import { paths } from "@/lib/http/paths";
import { type Locale, languageTag, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { quantityIn } from "@/lib/i18n/units";
import { type InquiryGroup, sumOf } from "@/lib/inquiries/inquiry-groups";
import { type ListLine, writeInquiryList } from "@/lib/inquiries/inquiry-list";
import { FillPanel } from "./fill-panel";

type Props = {
  locale: Locale;
  groups: InquiryGroup[];
  lines: ListLine[];
  currency: Currency;
  /** Whether the visitor has a list already. */
  hasOwn: boolean;
  action: (form: FormData) => Promise<void>;
};

/** Shows another person's list, or designs to add. The visitor's own list changes only when they add or replace it. */
export function SharedList({ locale, groups, lines, currency, hasOwn, action }: Props) {
  const t = words(locale);
  const sum = sumOf(groups.flatMap((group) => group.lines));
  if (groups.length === 0) return <p className="mt-4 text-ink-2">{t("list.shared.gone")}</p>;
  return (
    <>
      {hasOwn && <p className="mt-1 text-ink-2">{t("list.shared.note")}</p>}
      <div className="mt-5 grid gap-5">
        {groups.map((group) => (
          <Shop key={group.shop.id} locale={locale} group={group} />
        ))}
      </div>
      <div className="mt-5">
        <Sums locale={locale} sum={sum} currency={currency} />
      </div>
      <FillPanel locale={locale} load={sum} />
      <form action={action} className="mt-6 flex flex-wrap items-center gap-3 print:hidden">
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="currency" value={currency} />
        <input type="hidden" name="designs" value={writeInquiryList(lines)} />
        <button type="submit" name="how" value="add" className={buttonClass("go")}>
          {t(hasOwn ? "list.shared.add" : "list.shared.keep")}
        </button>
        {hasOwn && (
          <>
            <button type="submit" name="how" value="replace" className={buttonClass("plain")}>
              {t("list.shared.replace")}
            </button>
            <a href={paths.inquiryList(locale)} className="inline-flex min-h-11 items-center underline">
              {t("list.shared.own")}
            </a>
          </>
        )}
      </form>
    </>
  );
}

function Shop({ locale, group: { shop, lines } }: { locale: Locale; group: InquiryGroup }) {
  const t = words(locale);
  return (
    <Panel>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        {shop.booth && <Plate booth={shop.booth} href={paths.booth(locale, shop.booth)} />}
        <h2 dir="auto" className="font-bold text-lg">
          {textIn(shop.names, locale, shop.locale)}
        </h2>
      </div>
      <ul className="mt-1">
        {lines.map(({ listing, quantity, isOnSale }) => (
          <li key={listing.id} className="flex flex-wrap items-center gap-x-3">
            <a
              href={paths.listing(locale, listing, quantity)}
              {...(listing.titleLocale !== locale && { lang: languageTag(listing.titleLocale), dir: "auto" })}
              className="inline-flex min-h-11 items-center underline underline-offset-4"
            >
              {listing.title}
            </a>
            <span className="num text-ink-2 text-sm">{quantityIn(locale, quantity, listing.unitCode)}</span>
            {!isOnSale && <Tag look="busy">{t("listing.list.gone")}</Tag>}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
