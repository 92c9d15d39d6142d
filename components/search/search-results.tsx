import { words } from "@/lib/messages";
import type { Rates } from "@/lib/money";
import type { Found } from "@/lib/search/found";
import { findCategoryName } from "@/lib/taxonomy-names";
import { quantityIn } from "@/lib/units";
import { NarrowedList } from "./narrowed-list";
import type { Narrowing } from "./narrowing";
import { totalLine } from "./total-line";
import type { WayOut } from "./ways-out";

type Props = { narrowing: Narrowing; found: Found; rates: Rates; waysOut: readonly WayOut[] };

/** What was found, and what narrows it down; when other words than those asked found it, says which. */
export function SearchResults({ narrowing, found, rates, waysOut }: Props) {
  const { locale, asked } = narrowing;
  const { words: q, categoryId, quantity } = asked;
  const t = words(locale);
  const category = categoryId === undefined ? undefined : findCategoryName(locale, categoryId);
  const within = category && t("search.within", { industry: category.name });
  const title = found.shownFor
    ? t("search.shownFor", { words: found.shownFor })
    : q
      ? t("search.results", { words: q })
      : (category?.name ?? t("search.all"));
  const facts = [
    q && within ? `${totalLine(locale, found)} ${within}` : totalLine(locale, found),
    quantity && t("search.forQuantity", { quantity: quantityIn(locale, quantity, "pcs") }),
  ].filter(Boolean);
  return (
    <>
      <h1 className="font-bold text-3xl [overflow-wrap:anywhere]">{title}</h1>
      {found.shownFor && q && (
        <p className="mt-1 text-ink-2 [overflow-wrap:anywhere]">{t("search.none", { words: q })}</p>
      )}
      <p className="num mt-1 mb-5 text-ink-2 text-sm">{facts.join(" · ")}</p>
      <NarrowedList narrowing={narrowing} found={found} rates={rates} waysOut={waysOut} isIndexed={false} />
    </>
  );
}
