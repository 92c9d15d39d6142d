import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { pinyin } from "pinyin-pro";
import type { TransactionSql } from "postgres";
import type { Locale } from "../base/locale";
import { taxonomy } from "./taxonomy";

type Phrases = Partial<Record<Locale, string[]>>;

const folder = new URL("thesaurus/", import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), "utf8");
const others = ["ideas.json", "stop-words.json"];

/** The token of phrases without a concept. */
const stopWord = 0;

/** Locale, phrase, token and, if the phrase is typed otherwise than it is shown, its spelling. */
type Row = (string | number)[];

/**
 * Loads the phrases of the thesaurus: what people call each category, industry and idea in eight languages, in pinyin,
 * and by HS heading. Does nothing if they are loaded already. Phrases that operators added stay.
 */
export async function loadThesaurus(tx: TransactionSql): Promise<void> {
  const texts = readdirSync(folder).sort().map(read);
  const version = createHash("sha256").update(JSON.stringify(texts)).digest("hex");
  const [loaded] = await tx`select from search_state where key = 'thesaurus' and value = ${tx.json(version)}`;
  if (loaded) return;

  const ideas = JSON.parse(read("ideas.json")) as Record<string, Phrases>;
  const ids = await tx<{ id: number; code: string }[]>`
    insert into search_ideas (code) select * from jsonb_array_elements_text(${tx.json(Object.keys(ideas))})
    on conflict (code) do update set code = excluded.code returning id, code`;
  const rows = [
    ...categoryRows(),
    ...ids.flatMap(({ id, code }) => phraseRows(ideas[code] ?? {}, 500_000 + id)),
    ...phraseRows(JSON.parse(read("stop-words.json")) as Phrases, stopWord),
  ];
  await tx`select replace_search_phrases('reference', ${tx.json(rows)})`;
  await tx`
    insert into search_state values ('thesaurus', ${tx.json(version)})
    on conflict (key) do update set value = excluded.value`;
}

/** Words of categories and industries: those of the thesaurus, their names, and HS headings. */
function categoryRows(): Row[] {
  const all = taxonomy.industries.flatMap((industry) => [industry, ...industry.categories]);
  const idOf = new Map(all.map(({ slug, id }) => [slug, id]));
  const named = all.flatMap(({ id, names }) =>
    Object.entries(names).map(([locale, name]): Row => [locale, name, 400_000 + id]),
  );
  const coded = taxonomy.industries.flatMap(({ categories }) =>
    categories.flatMap(({ id, hs }): Row[] => [
      ["code", hs, 400_000 + id],
      ["code", `hs ${hs}`, 400_000 + id],
    ]),
  );
  const synonyms = readdirSync(folder)
    .filter((file) => file.endsWith(".json") && !others.includes(file))
    .flatMap((file) => Object.entries(JSON.parse(read(file)) as Record<string, Phrases>))
    .flatMap(([slug, phrases]) => {
      const id = idOf.get(slug);
      if (id === undefined) throw new Error(`the thesaurus has the category ${slug}, which the taxonomy has not`);
      return phraseRows(phrases, 400_000 + id);
    });
  return [...named, ...coded, ...synonyms];
}

const phraseRows = (phrases: Phrases, token: number): Row[] =>
  Object.entries(phrases).flatMap(([locale, list]) => [
    ...list.map((phrase): Row => [locale, phrase, token]),
    ...(locale === "zh" && token > 0
      ? list.filter((each) => each.length > 1).map((each): Row => ["pinyin", each, token, inPinyin(each)])
      : []),
  ]);

const inPinyin = (chinese: string) => pinyin(chinese, { toneType: "none", type: "array" }).join("");
