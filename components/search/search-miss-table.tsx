import { Panel } from "@/components/ui/panel";
import { paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import { type Locale, languageTag } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { findCategoryName } from "@/lib/i18n/taxonomy-names";
import type { CountedSearchMiss } from "@/lib/search/misses/list-search-misses";

/** The columns between words and count, which phones show below the words. */
const isHiddenOnPhones = "max-md:hidden print:table-cell";

/** Lists searches without results; each links to its search. */
export function SearchMissTable({ locale, misses }: { locale: Locale; misses: CountedSearchMiss[] }) {
  const t = words(locale);
  const { number, language } = formats(locale);
  const heads = [
    [t("search.misses.words"), "text-start"],
    [t("insights.language.column"), `ps-3 text-start ${isHiddenOnPhones}`],
    [t("search.misses.result"), `ps-3 text-start ${isHiddenOnPhones}`],
    [t("search.filters.category"), `ps-3 text-start ${isHiddenOnPhones}`],
    [t("insights.tile.visitors"), "ps-3 text-end"],
  ] as const;
  return (
    <Panel>
      <table className="num w-full text-sm">
        <caption className="sr-only">{t("search.misses.title")}</caption>
        <thead>
          <tr className="border-line border-b text-ink-2">
            {heads.map(([name, look]) => (
              <th key={name} scope="col" className={`py-2 font-medium ${look}`}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {misses.map((miss) => {
            const category = miss.categoryId === null ? undefined : findCategoryName(locale, miss.categoryId)?.name;
            const cells = [language(miss.locale), t(`search.misses.kind.${miss.kind}`), category ?? ""];
            return (
              <tr key={`${miss.locale} ${miss.kind} ${miss.words}`} className="align-top">
                <th scope="row" className="py-2 text-start font-semibold">
                  <a href={paths.search(miss.locale, miss.words)} className="[overflow-wrap:anywhere]">
                    <bdi lang={languageTag(miss.locale)}>{miss.words}</bdi>
                  </a>
                  <span className="block font-normal text-ink-2 text-xs md:hidden print:hidden">
                    {cells.filter(Boolean).join(" · ")}
                  </span>
                </th>
                {cells.map((text, column) => (
                  <td key={heads[column + 1]?.[0]} className={`py-2 ps-3 text-ink-2 ${isHiddenOnPhones}`}>
                    {text}
                  </td>
                ))}
                <td className="py-2 ps-3 text-end">{number(miss.count)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Panel>
  );
}
