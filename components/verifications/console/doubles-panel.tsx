import { Panel } from "@/components/ui/panel";
import { Tag } from "@/components/ui/tag";
import { paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import { type Locale, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { Double } from "@/lib/verifications/list-doubles";

type Props = {
  locale: Locale;
  doubles: Double[];
  /** The handle of the shop, if the reader may merge it into one of the others. */
  mergeFrom?: string;
};

/** Lists other shops that may be the same, with the signs of each. */
export function DoublesPanel({ locale, doubles, mergeFrom }: Props) {
  const t = words(locale);
  return (
    <Panel className="grid gap-2">
      <h2 className="font-bold text-lg">{t("verificationConsole.doubles.title")}</h2>
      {doubles.length === 0 && <p className="text-ink-2 text-sm">{t("verificationConsole.doubles.none")}</p>}
      <ul className="divide-y divide-line">
        {doubles.map(({ handle, names, createdAt, isOpen, signs }) => (
          <li key={handle} className="flex flex-wrap items-center justify-between gap-2 py-2 text-sm">
            <span className="min-w-0">
              <a
                href={paths.operatorShop(locale, handle)}
                className="inline-flex min-h-11 items-center font-semibold [overflow-wrap:anywhere]"
              >
                <bdi>{textIn(names, locale)}</bdi>
              </a>
              <span className="num block text-ink-2">
                {t("verificationConsole.doubles.opened", { date: formats(locale).day(createdAt, "short") })}
                {!isOpen && ` · ${t("people.shops.closed")}`}
              </span>
              {mergeFrom !== undefined && isOpen && (
                <a
                  href={paths.operatorMerge(locale, mergeFrom, handle)}
                  className="inline-flex min-h-11 items-center underline"
                >
                  {t("merges.preview", { shop: textIn(names, locale) })}
                </a>
              )}
            </span>
            <span className="flex flex-wrap gap-1">
              {signs.map((sign) => (
                <Tag key={sign} look="busy">
                  {t(`verificationConsole.doubles.signs.${sign}`)}
                </Tag>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
