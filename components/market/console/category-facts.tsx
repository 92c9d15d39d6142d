import { Panel } from "@/components/ui/panel";
import { Tag } from "@/components/ui/tag";
import { OneButton } from "@/components/workspace/one-button.client";
import type { FormAction } from "@/lib/http/form-shape";
import { type Locale, languageNames, languageTag, locales } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { CategoryData } from "@/lib/market/categories/get-category-data";

type Props = {
  locale: Locale;
  category: CategoryData;
  /** Hide an empty category and show it again; undefined for operators who only read. */
  actions?: Record<"hide" | "show", FormAction>;
};

/** Shows names, HS heading and attributes of a category, its number of designs, and whether it is hidden. */
export function CategoryFacts({ locale, category, actions }: Props) {
  const t = words(locale);
  const { id, names, hs, attributes, isIndustry, isHidden, designs } = category;
  return (
    <Panel className="grid gap-3">
      <p className="flex flex-wrap items-center gap-3 text-sm">
        <Tag look={isHidden ? "plain" : "good"}>
          {t(isHidden ? "marketData.categories.hidden" : "marketData.categories.shown")}
        </Tag>
        {!isIndustry && <span className="num">{t("marketData.categories.designs", { count: designs })}</span>}
      </p>
      <h2 className="font-bold text-lg">{t("marketData.categories.names")}</h2>
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1 text-sm">
        {locales.map((each) => (
          <div key={each} className="contents">
            <dt className="text-ink-2">{languageNames[each]}</dt>
            <dd>
              <bdi lang={languageTag(each)}>{names[each]}</bdi>
            </dd>
          </div>
        ))}
        {hs && (
          <div className="contents">
            <dt className="text-ink-2">{t("marketData.categories.hs")}</dt>
            <dd className="num">{hs}</dd>
          </div>
        )}
        {attributes.length > 0 && (
          <div className="contents">
            <dt className="text-ink-2">{t("marketData.categories.attributes")}</dt>
            <dd>{attributes.join(" · ")}</dd>
          </div>
        )}
      </dl>
      {actions && !isIndustry && (
        <>
          <OneButton
            key={isHidden ? "show" : "hide"}
            action={isHidden ? actions.show : actions.hide}
            hidden={{ categoryId: id, locale }}
            label={t(isHidden ? "marketData.categories.show" : "marketData.categories.hide")}
            look="plain"
          />
          <p className="text-ink-3 text-sm">{t("marketData.categories.hideNote")}</p>
        </>
      )}
    </Panel>
  );
}
