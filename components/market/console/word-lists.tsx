import { OneButton } from "@/components/workspace/one-button.client";
import type { FormAction } from "@/lib/http/form-shape";
import { type Locale, languageNames, languageTag, locales } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { CategoryData } from "@/lib/market/categories/get-category-data";

type Props = {
  locale: Locale;
  category: CategoryData;
  /** Retires a word; undefined for operators who only read. */
  retire?: FormAction;
};

/** Shows the words of a category in each language: those that leads added, and those that it came with, folded. */
export function WordLists({ locale, category: { known, added }, retire }: Props) {
  const t = words(locale);
  return (
    <ul className="divide-y divide-line">
      {locales.map((each) => (
        <li key={each} className="grid gap-2 py-3">
          <p className="font-semibold">{languageNames[each]}</p>
          {(added[each] ?? []).map(({ id, word, createdByName }) => (
            <div key={id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 text-sm">
              <p className="min-w-0 [overflow-wrap:anywhere]">
                <bdi lang={languageTag(each)} className="font-semibold">
                  {word}
                </bdi>{" "}
                <span className="text-ink-2">{t("marketData.categories.by", { name: createdByName })}</span>
              </p>
              {retire && (
                <OneButton
                  action={retire}
                  hidden={{ wordId: id, locale }}
                  label={
                    <>
                      {t("marketData.categories.retire")}
                      <span className="sr-only">: {word}</span>
                    </>
                  }
                  isSmall
                />
              )}
            </div>
          ))}
          <details className="text-sm">
            <summary className="disclosure flex min-h-11 w-fit cursor-pointer items-center text-ink-2">
              {t("marketData.categories.known", { count: known[each]?.length ?? 0 })}
              <span className="sr-only">: {languageNames[each]}</span>
            </summary>
            <p lang={languageTag(each)} dir="auto" className="[overflow-wrap:anywhere]">
              {(known[each] ?? []).join(" · ")}
            </p>
          </details>
        </li>
      ))}
    </ul>
  );
}
