import { Panel } from "@/components/ui/panel";
import { paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { CategoryTrend } from "@/lib/insights/list-category-trends";
import { formatChange } from "./change";

/** Lists the categories with rising views in the market and the number of the shop's own listings in each. */
export function RisingList({ locale, trends }: { locale: Locale; trends: CategoryTrend[] }) {
  const t = words(locale);
  const { number } = formats(locale);
  return (
    <Panel>
      <h2 className="font-bold text-xl">{t("insights.rising.title")}</h2>
      <p className="mt-1 text-ink-2 text-sm">{t("insights.rising.lead")}</p>
      <ul className="mt-2 divide-y divide-line">
        {trends.map(({ category, value, views, viewsBefore, shops, own }) => (
          <li
            key={`${category.id} ${value}`}
            className="relative flex items-center gap-3 py-3 last:pb-0 hover:bg-paper"
          >
            <span className="min-w-0 flex-1">
              <a
                href={paths.category(locale, category)}
                className="block truncate font-semibold no-underline after:absolute after:inset-0"
              >
                {value ? `${category.name} · ${value}` : category.name}
              </a>
              <span className="num block text-ink-2 text-sm">
                <bdi dir="ltr">
                  {number(viewsBefore)} → {number(views)}
                </bdi>{" "}
                · {t("insights.rising.shops", { count: number(shops) })}
              </span>
              <span className={`num block text-sm ${own > 0 ? "text-jade" : "text-amber"}`}>
                {own > 0 ? t("insights.rising.own", { count: number(own) }) : t("insights.rising.none")}
              </span>
            </span>
            <span className="num flex-none font-semibold text-jade">
              {formatChange({ now: views, before: viewsBefore }, locale)}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
