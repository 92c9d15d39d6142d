import { sql } from "drizzle-orm";
import { type Db, reader } from "@/db/client";
import type { SuggestedItem } from "@/db/schema";
import type { Locale } from "../locale";
import { findCategoryName } from "../taxonomy-names";

export type Suggestion =
  | { kind: "phrase"; label: string }
  | { kind: "category"; label: string; category: { id: number; slug: string } }
  | { kind: "shop"; label: string; handle: string };

/** Nobody is helped by a list after this many characters. */
const longest = 60;
const most = 8;

const kinds: readonly SuggestedItem["kind"][] = ["phrase", "category", "shop"];

/**
 * What may be meant by the beginning of a question, best first: phrases to search for (at most five), then categories and
 * shops (at most two each), eight in all. Accents, case and forms of Arabic letters do not matter.
 */
export async function suggest(locale: Locale, typed: string, db: Db = reader): Promise<Suggestion[]> {
  const begun = typed.replaceAll("\0", "").trim();
  if (!begun || begun.length > longest) return [];
  const items = (await readReady(locale, begun, db)) ?? (await readBeginning(locale, begun, db));
  const [phrases, ...places] = kinds.map((kind) => items.filter((item) => item.kind === kind));
  const others = places.flat();
  return [...(phrases ?? []).slice(0, most - others.length), ...others].flatMap((item) => asSuggestion(locale, item));
}

/** Where hundreds begin so, the best of them are kept ready. */
async function readReady(locale: Locale, begun: string, db: Db): Promise<SuggestedItem[] | undefined> {
  const [row] = await db.execute<{ items: SuggestedItem[] }>(sql`
    select items from suggestion_prefixes where locale = ${locale} and prefix = fold_words(${begun})`);
  return row?.items;
}

async function readBeginning(locale: Locale, begun: string, db: Db): Promise<SuggestedItem[]> {
  return db.execute<SuggestedItem>(sql`
    with typed as materialized (select fold_words(${begun}) as start)
    ${beginning(locale, "phrase", 5)} union all ${beginning(locale, "category", 2)} union all ${beginning(locale, "shop", 2)}`);
}

/** The heaviest of one kind that begin so, the best first. */
const beginning = (locale: Locale, kind: SuggestedItem["kind"], count: number) => sql`(
  select s.kind, s.label, s.target from typed, suggestions s
  where s.locale = ${locale} and s.kind = ${kind} and typed.start <> ''
    and s.folded >= typed.start and s.folded < typed.start || chr(1114111)
  group by s.kind, s.label, s.target order by max(s.weight) desc, length(s.label), s.label limit ${count})`;

function asSuggestion(locale: Locale, { kind, label, target }: SuggestedItem): Suggestion[] {
  if (kind === "phrase") return [{ kind, label }];
  if (kind === "shop") return [{ kind, label, handle: target }];
  const category = findCategoryName(locale, Number(target));
  return category ? [{ kind, label, category: { id: category.id, slug: category.slug } }] : [];
}
