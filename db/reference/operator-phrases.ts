import { parse } from "csv-parse/sync";
import type { Sql } from "postgres";
import { taxonomy } from "./taxonomy";

const languages = new Set(taxonomy.industries.flatMap(({ names }) => Object.keys(names)));

/** A line of the file that cannot be used. */
export class PhraseFileError extends Error {}

/**
 * Replaces the phrases that operators added by those of a CSV file: its columns are language, phrase and concept, the
 * slug of a category or industry or the code of an idea. The file is the whole list. `sql` connects as the owner of the
 * tables. Returns the number of phrases.
 * @throws PhraseFileError that names the line
 */
export async function loadOperatorPhrases(sql: Sql, csv: string): Promise<number> {
  const concepts = await sql<{ name: string; token: number }[]>`
    select slug as name, 400000 + id as token from categories union all select code, 500000 + id from search_ideas`;
  const tokenOf = new Map(concepts.map(({ name, token }) => [name, token]));
  const lines = parse(csv, { bom: true, skip_empty_lines: true, trim: true, relax_column_count: true }) as string[][];
  const rows = lines
    .filter(([language], at) => at > 0 || language?.toLowerCase() !== "language")
    .map(([language = "", phrase = "", concept = ""], at) => {
      const token = tokenOf.get(concept);
      const fail = (why: string) =>
        new PhraseFileError(`Phrase ${at + 1} (${language}, ${phrase}, ${concept}): ${why}.`);
      if (!languages.has(language)) throw fail("the language is none of the eight");
      if (!phrase || phrase.length > 80) throw fail("a phrase has 1 to 80 characters");
      if (token === undefined) throw fail("no category, industry or idea is called so");
      return [language, phrase.toLowerCase(), token];
    });
  await sql`select replace_search_phrases('operator', ${sql.json(rows)})`;
  return rows.length;
}
