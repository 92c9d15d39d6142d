import postgres from "postgres";
import { afterAll, expect, test } from "vitest";
import { loadOperatorPhrases } from "./operator-phrases";

const sql = postgres(process.env.DATABASE_OWNER_URL ?? "", { max: 1, onnotice() {} });
const added = () => sql`select locale, phrase, token from search_phrases where source = 'operator' order by phrase`;

afterAll(async () => {
  await loadOperatorPhrases(sql, "");
  await sql.end();
});

test("a file replaces all phrases of operators, and leaves those of the reference", async () => {
  const [before] = await sql`select count(*)::int as count from search_phrases where source = 'reference'`;
  expect(
    await loadOperatorPhrases(sql, "language,phrase,concept\nen,Zzbrolly,folding-umbrellas\nes,zzlata,toys\n"),
  ).toBe(2);
  expect((await added()).map(({ phrase }) => phrase)).toEqual(["zzbrolly", "zzlata"]);
  expect(await loadOperatorPhrases(sql, "en,zzhue,color_red\n")).toBe(1);
  expect((await added()).map(({ phrase }) => phrase)).toEqual(["zzhue"]);
  const [after] = await sql`select count(*)::int as count from search_phrases where source = 'reference'`;
  expect(after).toEqual(before);
});

test.each([
  ["xx,word,toys", "Phrase 1 (xx, word, toys): the language is none of the eight."],
  ["en,,toys", "Phrase 1 (en, , toys): a phrase has 1 to 80 characters."],
  [
    "en,good,toys\nen,word,no-such-slug",
    "Phrase 2 (en, word, no-such-slug): no category, industry or idea is called so.",
  ],
])("a file with a wrong line is refused with a sentence that names it: %s", async (csv, sentence) => {
  await loadOperatorPhrases(sql, "en,zzstays,toys");
  await expect(loadOperatorPhrases(sql, csv)).rejects.toThrow(sentence);
  expect((await added()).map(({ phrase }) => phrase)).toEqual(["zzstays"]);
});
