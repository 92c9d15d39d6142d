import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { type QueryInUrl, toSearchParameters } from "@/lib/search/query-in-url";
import type { Suggestion } from "@/lib/search/suggest";

/** Response of /api/suggest: groups of links in the reader's language. `status` is announced by screen readers only. */
export type SuggestResponse = { status: string; groups: { label: string; items: { label: string; href: string }[] }[] };

const kinds = ["phrase", "category", "shop"] as const;

/** Filters of the current search that links preserve. */
type PreservedFilters = Pick<QueryInUrl, "categoryId" | "quantity">;

/** Groups suggestions by kind under headings; omits kinds without suggestions. */
export function toSuggestResponse(
  found: Suggestion[],
  locale: Locale,
  filters: PreservedFilters = {},
): SuggestResponse {
  const t = words(locale);
  const groups = kinds.map((kind) => ({
    label: t(`common.searchForm.suggest.${kind}`),
    items: found
      .filter((each) => each.kind === kind)
      .map((each) => ({ label: each.label, href: hrefOf(each, locale, filters) })),
  }));
  return {
    status: found.length ? t("common.searchForm.suggest.count", { count: found.length }) : "",
    groups: groups.filter(({ items }) => items.length > 0),
  };
}

function hrefOf(each: Suggestion, locale: Locale, { categoryId, quantity }: PreservedFilters): string {
  if (each.kind === "shop") return paths.shop(locale, each);
  if (each.kind === "category")
    return paths.category(locale, each.category, 1, toSearchParameters({ locale, quantity, page: 1 }));
  return paths.search(locale, toSearchParameters({ locale, words: each.label, categoryId, quantity, page: 1 }));
}
