import { Panel } from "@/components/ui/panel";
import { Tag } from "@/components/ui/tag";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { IndustryData } from "@/lib/market/categories/list-category-data";

/** Lists industries with their categories; each opens its page. */
export function CategoryList({ locale, industries }: { locale: Locale; industries: IndustryData[] }) {
  const t = words(locale);
  return industries.map(({ id, name, categories }) => (
    <Panel key={id}>
      <h2 className="font-bold text-lg">
        <a href={paths.operatorCategory(locale, id)} className="inline-flex min-h-11 items-center">
          {name}
        </a>
      </h2>
      <ul className="grid gap-x-6 text-sm sm:grid-cols-2 xl:grid-cols-3">
        {categories.map((each) => (
          <li key={each.id} className="flex items-center justify-between gap-3 border-line border-t">
            <a
              href={paths.operatorCategory(locale, each.id)}
              className="inline-flex min-h-11 min-w-0 items-center [overflow-wrap:anywhere]"
            >
              {each.name}
            </a>
            <span className="num flex-none text-ink-2 text-xs">
              {each.isHidden ? (
                <Tag>{t("marketData.categories.hidden")}</Tag>
              ) : (
                t("marketData.categories.designs", { count: each.designs })
              )}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  ));
}
