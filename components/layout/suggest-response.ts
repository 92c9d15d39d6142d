import { plateText } from "@/components/market/booth-address";
import { paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import { type Locale, languageTag } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { widths } from "@/lib/media/widths";
import { type QueryInUrl, toSearchParameters } from "@/lib/search/query-in-url";
import type { Suggestion } from "@/lib/search/suggest";

/** `detail` follows the label in a lighter colour; `lang` is the language of a label that is not in the page's. */
export type SuggestedLink = { label: string; href: string; detail?: string; picture?: string; lang?: string };
/** Response of /api/suggest: groups of links in the reader's language. `status` is announced by screen readers only. */
export type SuggestResponse = { status: string; groups: { label: string; items: SuggestedLink[] }[] };

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
      .map((each) => ({ label: each.label, href: hrefOf(each, locale, filters), ...detailsOf(each, locale) })),
  }));
  return {
    status: found.length ? t("common.searchForm.suggest.count", { count: found.length }) : "",
    groups: groups.filter(({ items }) => items.length > 0),
  };
}

/** Returns the category and number of listings of a phrase, picture and number of a category, and the booth of a shop. */
function detailsOf(each: Suggestion, locale: Locale): Pick<SuggestedLink, "detail" | "picture" | "lang"> {
  if (each.kind === "shop") return each.booth ? { detail: plateText(each.booth) } : {};
  const count = formats(locale).number(each.count);
  if (each.kind === "category")
    return { detail: count, ...(each.pictureKey && { picture: paths.picture(each.pictureKey, widths[0], "webp") }) };
  return {
    detail: [each.category, count].filter(Boolean).join(" · "),
    ...(each.locale !== locale && { lang: languageTag(each.locale) }),
  };
}

function hrefOf(each: Suggestion, locale: Locale, { categoryId, quantity }: PreservedFilters): string {
  if (each.kind === "shop") return paths.shop(locale, each);
  if (each.kind === "category")
    return paths.category(locale, each.category, 1, toSearchParameters({ locale, quantity, page: 1 }));
  return paths.search(locale, toSearchParameters({ locale, words: each.label, categoryId, quantity, page: 1 }));
}
