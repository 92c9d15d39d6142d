import { type SQL, sql } from "drizzle-orm";
import { type Db, readPool } from "@/db/client";
import type { SuggestedItem } from "@/db/schema";
import type { Locale } from "../i18n/locale";
import { findCategoryName } from "../i18n/taxonomy-names";
import { atBooth, type FoundShop } from "./find-shops";
import { localesOf } from "./locales-of-script";
import { parseBooth } from "./parse-booth";

export type Suggestion =
  /** `locale` is that of the phrase, `category` that of most listings called so, `count` their number. */
  | { kind: "phrase"; label: string; locale: Locale; category: string | undefined; count: number }
  | { kind: "category"; label: string; category: { id: number; slug: string }; count: number; pictureKey?: string }
  | { kind: "shop"; label: string; handle: string; booth?: FoundShop["booth"] };

type Item = SuggestedItem & { locale: Locale };
/** A word that completes the typed text, in the spelling of most titles; `target` as of an item. */
type Completion = { word: string; count: number; target: string };

/** Longer inputs get no suggestions. */
const maxLength = 60;
const maxSuggestions = 8;
/** With fewer suggestions in the reader's language those of other languages follow. */
const fewSuggestions = 3;

/**
 * Suggests what a typed text may become, best first: at most five phrases, then at most two categories and two shops,
 * eight in all. Each typed word begins a word, in any order; accents, case and forms of Arabic letters are ignored.
 * With fewer than three, suggestions of the other languages in the same script follow. The address of a booth suggests
 * its shop.
 */
export async function suggest(locale: Locale, typed: string, db: Db = readPool): Promise<Suggestion[]> {
  const input = typed.toWellFormed().replaceAll("\0", "").replace(/\s+/g, " ").trim();
  if (!input || input.length > maxLength) return [];
  const booth = parseBooth(input);
  const [own, atThisBooth] = await Promise.all([
    readSuggestions(locale, [locale], input, db),
    booth ? db.execute<FoundShop>(atBooth(locale, booth)) : [],
  ]);
  const found: Suggestion[] = [
    ...Array.from(atThisBooth, ({ name, handle, booth: place }) => ({
      kind: "shop" as const,
      label: name,
      handle,
      booth: place,
    })),
    ...own,
  ];
  if (found.length >= fewSuggestions) return choose(found);
  const others = localesOf(input).filter((each) => each !== locale);
  return choose(others.length ? [...found, ...(await readSuggestions(locale, others, input, db))] : found);
}

/** Selects each suggestion once: as many phrases as fit beside two categories and two shops. */
function choose(all: Suggestion[]): Suggestion[] {
  const unique = new Map<string, Suggestion>();
  for (const each of all) if (!unique.has(keyOf(each))) unique.set(keyOf(each), each);
  const ofKind = (kind: Suggestion["kind"]) => [...unique.values()].filter((each) => each.kind === kind);
  const places = [...ofKind("category").slice(0, 2), ...ofKind("shop").slice(0, 2)];
  return [...ofKind("phrase").slice(0, Math.min(5, maxSuggestions - places.length)), ...places];
}

function keyOf(each: Suggestion): string {
  if (each.kind === "phrase") return `phrase ${each.label.toLowerCase()}`;
  return each.kind === "shop" ? `shop ${each.handle}` : `category ${each.category.id}`;
}

/** Reads the suggestions in `locales` with names in the reader's language, first the completions of the last word. */
async function readSuggestions(reader: Locale, locales: Locale[], input: string, db: Db): Promise<Suggestion[]> {
  const [locale = reader] = locales;
  const ready = locales.length === 1 && !input.includes(" ") ? await readPrecomputed(locale, input, db) : undefined;
  if (ready) return ready.flatMap((item) => toSuggestion(reader, { ...item, locale }));
  const [row] = await db.execute<{ items: Item[] | null; completions: Completion[] | null }>(
    suggestionsQuery(locales, input),
  );
  const last = input.match(/[\p{L}\p{M}\p{N}]+/gu)?.at(-1) ?? "";
  const beginning = input.slice(0, input.lastIndexOf(last));
  const completions = (row?.completions ?? []).map(({ word, count, target }) =>
    toPhrase(reader, { label: beginning + word, locale, count, target }),
  );
  return [...completions, ...(row?.items ?? []).flatMap((item) => toSuggestion(reader, item))];
}

/** Reads the suggestions of a short or frequent beginning, which make up half of all: a tenth of the other query's work. */
async function readPrecomputed(locale: Locale, beginning: string, db: Db): Promise<SuggestedItem[] | undefined> {
  const [row] = await db.execute<{ items: SuggestedItem[] }>(sql`
    select items from suggestion_prefixes where locale = ${locale} and prefix = fold_words(${beginning})`);
  return row?.items;
}

function toSuggestion(reader: Locale, item: Item): Suggestion[] {
  const { kind, label, target, count, picture } = item;
  if (kind === "phrase") return [toPhrase(reader, item)];
  if (kind === "shop") return [{ kind, label, handle: target }];
  const category = findCategoryName(reader, Number(target));
  if (!category) return [];
  const { id, slug, name } = category;
  return [{ kind, label: name, category: { id, slug }, count, ...(picture && { pictureKey: picture }) }];
}

const toPhrase = (reader: Locale, { label, locale, count, target }: Omit<Item, "kind">): Suggestion => {
  const category = findCategoryName(reader, Number(target))?.name;
  return { kind: "phrase", label, locale, category, count };
};

/**
 * Selects `items`, each kind by rank, and `completions`: the words that most listings of the found phrases have for the
 * last one of several typed words, if the others are whole words; none if a single phrase shows the same. Prefixes of
 * more than 300 suggestions are precomputed (see write_suggestion_prefixes()). The limits bound words in other orders and
 * of a category with many phrases, and make the planner expect few rows.
 */
const suggestionsQuery = (locales: Locale[], input: string): SQL => sql`
  with locales as materialized (
    select locale, place from string_to_table(${locales.join(" ")}, ' ') with ordinality l(locale, place)),
  typed as materialized (
    select start, strpos(start, ' ') > 0 and ${locales.length} = 1 and ${locales[0]} <> 'zh' as is_several,
      regexp_replace(start, '^.* ', '') as last_word, array(
        select ${locales[0]} || '~' || word from unnest((string_to_array(start, ' '))[:cardinality(string_to_array(start, ' ')) - 1]) word) as earlier
    from (select fold_words(${input}) as start) folded),
  precomputed as materialized (
    select p.* from typed, suggestion_prefixes p where p.locale in (select locale from locales) and p.prefix = start),
  searched as materialized (
    select start, suggestion_query(array(select locale from locales
      where is_several or locale not in (select locale from precomputed)), start) as query from typed),
  matched as materialized (
    select s.*, is_together, suggestion_rank(s.kind, s.weight, starts_with(s.folded, start), is_together) as rank
    from searched, lateral (
      (select * from suggestions where words @@ query and kind <> 'phrase' limit 300)
      union all (select * from suggestions where words @@ query and kind = 'phrase' limit 300)) s
    cross join lateral (select case s.locale when 'zh' then strpos(s.folded, start)
      else strpos(' ' || s.folded, ' ' || start) end > 0) t(is_together)),
  items as (
    select locale, kind, label, target, weight as count, picture, place from (
      select *, row_number() over (partition by locale, kind order by rank desc, length(label), label, target) as place
      from matched where locale not in (select locale from precomputed)) m
    where place <= case kind when 'phrase' then 5 else 2 end
    union all
    select p.locale, i.* from precomputed p, rows from (jsonb_to_recordset(p.items)
      as (kind text, label text, target text, count int, picture text)) with ordinality i),
  completed as (
    select m.locale, word, sum(m.weight)::int as count,
      (array_agg(m.target order by m.weight desc, m.target))[1] as target
    from typed, matched m, tsvector_to_array(m.words) lexemes, unnest(lexemes) lexeme,
      substr(lexeme, length(m.locale) + 2) word
    where is_several and m.kind = 'phrase' and starts_with(lexeme, m.locale || '~' || last_word)
      and lexemes @> earlier and lexeme <> all (earlier)
    group by m.locale, word
    having count(*) > 1 or bool_and(not is_together and m.locale || word = any (lexemes))
    order by count desc, word limit 2)
  select (select json_agg(i order by i.place, l.place) from items i join locales l using (locale)) as items,
    (select json_agg(json_build_object('word', t.spelling, 'count', c.count, 'target', c.target) order by c.count desc)
      from completed c join search_terms t on t.locale = c.locale and t.word = c.word) as completions`;
