import { sql } from "drizzle-orm";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Db, database } from "@/db/client";
import { wordCounts } from "@/db/schema";
import { rolledBack } from "@/db/testing";
import { type Locale, locales } from "../i18n/locale";
import { joinUnits } from "./join-units";
import { readQueryTerms } from "./read-query-terms";

/** The slugs and codes of the concepts of each term; a word of titles stands in brackets. */
async function meaningOf(locale: Locale, query: string, db: Db = database): Promise<string[]> {
  const { terms, excluded } = await readQueryTerms(locale, query, db);
  const names = await db.execute<{ token: number; name: string }>(sql`
    select 400000 + id as token, slug as name from categories union all select 500000 + id, code from search_ideas`);
  const nameOf = new Map(Array.from(names, ({ token, name }) => [token, name]));
  const describeTerm = ({ text, tokens }: (typeof terms)[number]) =>
    tokens.length
      ? tokens
          .map((token) => nameOf.get(token))
          .sort()
          .join("|")
      : `[${text}]`;
  return [...terms.map(describeTerm), ...excluded.map((term) => `-${describeTerm(term)}`)];
}

describe("the terms of a query", () => {
  test.each<[Locale, string, string[]]>([
    ["en", "bulk zzkite plush toys", ["[zzkite]", "plush-toys"]],
    ["en", "iphone 15 case", ["phone-cases"]],
    ["en", "powerbank", ["power-banks"]],
    ["en", "maorong wanju", ["plush-toys"]],
    ["zh", "毛絨玩具", ["plush-toys"]],
    ["fr", "毛绒玩具", ["plush-toys"]],
    ["es", "peluche sin rojo", ["plush-toys", "-color_red|couplets-red-envelopes"]],
    ["zh", "毛绒玩具 不要红色", ["plush-toys", "-color_red"]],
    ["ur", "کھلونے اون کے بغیر", ["toys", "-material_wool"]],
    ["en", "plush toy -red", ["plush-toys", "-color_red"]],
    ["en", "plush toys x100 pcs", ["plush-toys"]],
    ["ru", "павербанк", ["power-banks"]],
  ])("in %s of “%s” are concepts and words", async (locale, query, expected) => {
    expect(await meaningOf(locale, query)).toEqual(expected);
  });

  test("of stop words alone are the words themselves", async () => {
    expect(await meaningOf("en", "wholesale")).toEqual(["[wholesale]"]);
  });

  test(
    "are words of the reader's language if its titles have them, before a phrase of another language",
    rolledBack(async (tx: Db) => {
      expect(await meaningOf("en", "pendientes", tx)).toEqual(["earrings"]);
      await tx.insert(wordCounts).values({ locale: "en", word: "pendient", count: 40 }).onConflictDoNothing();
      expect(await meaningOf("en", "pendientes", tx)).toEqual(["[pendientes]"]);
    }),
  );

  test("can be read from any text", async () => {
    const texts = fc.oneof(
      fc.string({ unit: "binary", maxLength: 120 }),
      fc.constant(`zzkite\0 \ud83d "zz\\ \\u0000 '`),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...locales), texts, async (locale, text) => {
        const { terms, excluded } = await readQueryTerms(locale, text, database);
        const places = [...terms, ...excluded].flatMap((term) => term.places);
        expect(new Set(places).size).toBe(places.length);
      }),
      { numRuns: 150 },
    );
  });
});

test.each<[Locale, string]>([
  ["en", "20 cm"],
  ["en", '8" lamp'],
  ["es", "24 pulgadas"],
  ["zh", "20厘米"],
  ["zh", "20000 毫安时"],
  ["ru", "180 см"],
  ["ar", "20 سم"],
  ["ur", "20 سینٹی میٹر"],
  ["fr", "1.5 l"],
])("a number with its unit in %s is one word for titles and queries alike: %s", async (locale, text) => {
  const [row] = await database.execute<{ title: string }>(sql`select join_units(${locale}, ${text}) as title`);
  const typed = joinUnits(text).trim().split(/\s+/);
  expect(row?.title.split(/\s+/)).toEqual(expect.arrayContaining(typed.slice(0, 1)));
  expect(typed[0]).toMatch(/^[\d.]+[a-z]+$/);
});
