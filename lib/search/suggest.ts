import { sql } from "drizzle-orm";
import { type Db, readPool } from "@/db/client";
import type { SuggestedItem } from "@/db/schema";
import type { Locale } from "../i18n/locale";
import { findCategoryName } from "../i18n/taxonomy-names";

export type Suggestion =
  | { kind: "phrase"; label: string }
  | { kind: "category"; label: string; category: { id: number; slug: string } }
  | { kind: "shop"; label: string; handle: string };

/** Longer inputs get no suggestions. */
const maxLength = 60;
const maxSuggestions = 8;

const kinds: readonly SuggestedItem["kind"][] = ["phrase", "category", "shop"];

/**
 * Suggests completions of a prefix, best first: at most five phrases, then at most two categories and two shops, eight
 * in all. Ignores accents, case and forms of Arabic letters.
 */
export async function suggest(locale: Locale, typed: string, db: Db = readPool): Promise<Suggestion[]> {
  const input = typed.replaceAll("\0", "").trim();
  if (!input || input.length > maxLength) return [];
  const [found] = await db.execute<{ items: SuggestedItem[] | null }>(sql`
    with typed as materialized (select fold_words(${input}) as start)
    select coalesce((select items from suggestion_prefixes where locale = ${locale} and prefix = (select start from typed)),
      (select jsonb_agg(to_jsonb(s) order by s.place) from (${byPrefix(locale)}) s
        where s.place <= case s.kind when 'phrase' then 5 else 2 end)) as items`);
  const items = found?.items ?? [];
  const [phrases, ...places] = kinds.map((kind) => items.filter((item) => item.kind === kind));
  const others = places.flat();
  return [...(phrases ?? []).slice(0, maxSuggestions - others.length), ...others].flatMap((item) =>
    asSuggestion(locale, item),
  );
}

/**
 * Selects suggestions with the prefix, each kind by weight. Prefixes of more than 300 are precomputed (see
 * write_suggestion_prefixes()), so the limit drops nothing; it makes the planner expect few rows.
 */
const byPrefix = (locale: Locale) => sql`
  select s.kind, s.label, s.target,
    row_number() over (partition by s.kind order by max(s.weight) desc, length(s.label), s.label) as place
  from (select s.* from typed, suggestions s
    where s.locale = ${locale} and s.kind in ${kinds} and typed.start <> ''
      and s.folded >= typed.start and s.folded < typed.start || chr(1114111) limit 1000) s
  group by s.kind, s.label, s.target`;

function asSuggestion(locale: Locale, { kind, label, target }: SuggestedItem): Suggestion[] {
  if (kind === "phrase") return [{ kind, label }];
  if (kind === "shop") return [{ kind, label, handle: target }];
  const category = findCategoryName(locale, Number(target));
  return category ? [{ kind, label, category: { id: category.id, slug: category.slug } }] : [];
}
