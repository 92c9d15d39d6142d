import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { findCategoryName } from "@/lib/i18n/taxonomy-names";
import type { CountedSearchMiss } from "@/lib/search/misses/list-search-misses";

/** Returns searches without results as a table for export, with unformatted numbers. */
export function searchMissSheet(misses: readonly CountedSearchMiss[], locale: Locale): string[][] {
  const t = words(locale);
  const { language } = formats(locale);
  return [
    [
      t("search.misses.words"),
      t("insights.language.column"),
      t("search.misses.result"),
      t("search.filters.category"),
      t("insights.tile.visitors"),
    ],
    ...misses.map((miss) => [
      miss.words,
      language(miss.locale),
      t(`search.misses.kind.${miss.kind}`),
      findCategoryName(locale, miss.categoryId ?? 0)?.name ?? "",
      String(miss.count),
    ]),
  ];
}
