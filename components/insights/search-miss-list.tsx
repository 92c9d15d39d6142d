import { buttonClass } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import { paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { findCategoryName } from "@/lib/i18n/taxonomy-names";
import type { ShopSearchMiss } from "@/lib/insights/list-shop-search-misses";

/** Lists searches in the shop's industries that found nothing; each links to a new listing with these words. */
export function SearchMissList({ locale, misses }: { locale: Locale; misses: ShopSearchMiss[] }) {
  const t = words(locale);
  const { language } = formats(locale);
  return (
    <Panel>
      <h2 className="font-bold text-xl">{t("insights.misses.title")}</h2>
      <p className="mt-1 text-ink-2 text-sm">{t("insights.misses.lead")}</p>
      <ul className="mt-2 divide-y divide-line">
        {misses.map((miss) => (
          <li
            key={`${miss.locale} ${miss.words}`}
            className="flex flex-wrap items-center gap-x-3 gap-y-2 py-3 last:pb-0"
          >
            <span className="min-w-0 flex-1 basis-56">
              <span className="num block font-semibold [overflow-wrap:anywhere]">
                {t("insights.misses.row", { count: miss.count, words: `\u2068${miss.words}\u2069` })}
              </span>
              <span className="block text-ink-2 text-sm">
                {[language(miss.locale), findCategoryName(locale, miss.categoryId)?.name].filter(Boolean).join(" · ")}
              </span>
            </span>
            <a
              href={paths.workspaceNewListing(locale, undefined, {
                title: miss.words,
                in: miss.locale,
                category: miss.categoryId,
              })}
              className={buttonClass("quiet", "print:hidden")}
            >
              {t("insights.misses.publish")}
              <span className="sr-only">: {miss.words}</span>
            </a>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
