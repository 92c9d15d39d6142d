import type { Fair } from "@/lib/fairs/fair";
import { type Locale, languageTag, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { formatDays } from "./format-fair";

type Props = { locale: Locale; fair: Fair; shopCount: number; designCount: number };

/** Renders when and where a fair takes place, and how many shops and designs it has. */
export function FairFacts({ locale, fair, shopCount, designCount }: Props) {
  const t = words(locale);
  const venue = textIn(fair.venues, locale);
  const own = fair.venues.zh;
  const note = textIn(fair.notes, locale);
  return (
    <dl className="my-5 grid grid-cols-[auto_1fr] gap-x-4 gap-y-2">
      <dt className="text-ink-2">{t("fairs.page.when")}</dt>
      <dd>
        <b className="num">{formatDays(locale, fair)}</b>
        <span className="num block text-ink-2">
          {t("fairs.page.hours", { opens: fair.opensAt, closes: fair.closesAt })}
        </span>
      </dd>
      <dt className="text-ink-2">{t("fairs.page.where")}</dt>
      <dd>
        <b>
          {venue}, {textIn(fair.cities, locale)}
        </b>{" "}
        {own && own !== venue && (
          <span lang={languageTag("zh")} className="text-ink-2">
            {own}
          </span>
        )}
        {note && <span className="block whitespace-pre-line text-ink-2">{note}</span>}
      </dd>
      {shopCount > 0 && (
        <>
          <dt className="text-ink-2">{t("fairs.page.who")}</dt>
          <dd className="num">
            <b>{t("fairs.page.shops", { count: shopCount })}</b>
            {designCount > 0 && `, ${t("fairs.page.designs", { count: designCount })}`}
          </dd>
        </>
      )}
    </dl>
  );
}
