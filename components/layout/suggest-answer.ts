import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { type AskedInUrl, parametersOf } from "@/lib/search/query-in-url";
import type { Suggestion } from "@/lib/search/suggest";

/** What a search field offers, in the reader's words and with the addresses it leads to. `status` is said, not shown. */
export type Answer = { status: string; groups: { label: string; items: { label: string; href: string }[] }[] };

const kinds = ["phrase", "category", "shop"] as const;

/** What is asked for besides the words. */
type Kept = Pick<AskedInUrl, "categoryId" | "quantity">;

/** Suggestions by kind, under a heading each; a kind with none has no heading. */
export function answerWith(found: Suggestion[], locale: Locale, kept: Kept = {}): Answer {
  const t = words(locale);
  const groups = kinds.map((kind) => ({
    label: t(`common.searchForm.suggest.${kind}`),
    items: found
      .filter((each) => each.kind === kind)
      .map((each) => ({ label: each.label, href: addressOf(each, locale, kept) })),
  }));
  return {
    status: found.length ? t("common.searchForm.suggest.count", { count: found.length }) : "",
    groups: groups.filter(({ items }) => items.length > 0),
  };
}

function addressOf(each: Suggestion, locale: Locale, { categoryId, quantity }: Kept): string {
  if (each.kind === "shop") return paths.shop(locale, each);
  if (each.kind === "category")
    return paths.category(locale, each.category, 1, parametersOf({ locale, quantity, page: 1 }));
  return paths.search(locale, parametersOf({ locale, words: each.label, categoryId, quantity, page: 1 }));
}
