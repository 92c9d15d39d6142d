import type { Metadata } from "next";
import { notFoundOnError } from "@/app/_lib/not-found-on-error";
import { requireOperator } from "@/app/_lib/session";
import { CategoryEdits } from "@/components/market/console/category-edits";
import { CategoryFacts } from "@/components/market/console/category-facts";
import { CategoryForm } from "@/components/market/console/category-form.client";
import { consoleFormWords } from "@/components/market/console/console-words";
import { WordForm } from "@/components/market/console/word-form.client";
import { WordLists } from "@/components/market/console/word-lists";
import { Panel } from "@/components/ui/panel";
import { PageHeader } from "@/components/workspace/page-header";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { getCategoryData } from "@/lib/market/categories/get-category-data";
import { maxCategoryName, maxWord } from "@/lib/market/categories/input";
import { canRunMarket } from "@/lib/market/policy";
import {
  addSearchWordAction,
  editCategoryAction,
  hideCategoryAction,
  retireSearchWordAction,
  showCategoryAction,
  undoCategoryEditAction,
} from "../actions";

type Props = { params: Promise<{ locale: Locale; id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: words((await params).locale)("marketData.categories.title") };
}

/** Shows one category or industry and its words of search; leads edit and undo, add and retire words, and hide an empty category. */
export default async function CategoryPage({ params }: Props) {
  const { locale, id: given } = await params;
  const id = /^[1-9]\d{0,8}$/.test(given) ? Number(given) : 0;
  const actor = await requireOperator(paths.operatorCategory(locale, id));
  const category = await getCategoryData(actor, id, locale).catch(notFoundOnError);
  const t = words(locale);
  const isLead = canRunMarket(actor);
  return (
    <>
      <PageHeader
        title={category.names[locale]}
        back={{ href: paths.operatorCategories(locale), label: t("marketData.categories.title") }}
      />
      <div className="grid grid-cols-1 items-start gap-4 lg:grid-cols-[minmax(0,1fr)_minmax(0,2fr)]">
        <CategoryFacts
          locale={locale}
          category={category}
          actions={isLead ? { hide: hideCategoryAction, show: showCategoryAction } : undefined}
        />
        <div className="grid min-w-0 gap-4">
          {isLead && (
            <Panel>
              <h2 className="font-bold text-xl">{t("marketData.categories.edit")}</h2>
              <p className="mt-1 mb-3 text-ink-2 text-sm">{t("marketData.categories.editLead")}</p>
              <CategoryForm
                key={category.edits.filter(({ undoneAt }) => undoneAt).length}
                action={editCategoryAction}
                locale={locale}
                category={category}
                maxLength={maxCategoryName}
                words={{
                  ...consoleFormWords(locale, "marketData.nameIn"),
                  submit: t("marketData.categories.save"),
                  hs: t("marketData.categories.hs"),
                  place: t("marketData.categories.place", { count: category.siblings }),
                  why: t("operator.rules.try.why"),
                  whyHint: t("operator.rules.try.whyHint"),
                }}
              />
            </Panel>
          )}
          {category.edits.length > 0 && (
            <CategoryEdits
              locale={locale}
              categoryId={id}
              edits={category.edits}
              undo={isLead ? undoCategoryEditAction : undefined}
            />
          )}
          <Panel>
            <h2 className="font-bold text-xl">{t("marketData.categories.words")}</h2>
            <p className="mt-1 mb-3 text-ink-2 text-sm">{t("marketData.categories.wordsLead")}</p>
            {isLead ? (
              <WordForm
                action={addSearchWordAction}
                locale={locale}
                categoryId={id}
                maxLength={maxWord}
                words={{
                  submit: t("marketData.categories.add"),
                  saving: t("marketData.saving"),
                  errors: t("errors.title"),
                  language: t("marketData.categories.language"),
                  word: t("marketData.categories.word"),
                }}
              />
            ) : (
              <p className="text-ink-2">{t("marketData.readOnly")}</p>
            )}
            <WordLists locale={locale} category={category} retire={isLead ? retireSearchWordAction : undefined} />
          </Panel>
        </div>
      </div>
    </>
  );
}
