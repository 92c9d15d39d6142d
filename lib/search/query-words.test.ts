import { eq, sql } from "drizzle-orm";
import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import { type Db, database, readPool } from "@/db/client";
import { wordCounts } from "@/db/schema";
import { rolledBack } from "@/db/testing";
import { type Locale, locales } from "../i18n/locale";
import { readQueryWords } from "./query-words";

const samples: Record<Locale, string[]> = {
  en: ["Bottles", "YW-3847", "3.5mm", "U.S.A.", "it's", "the", "C++", "50%", "a@b.com", "50x70", "<3", ">"],
  zh: ["手机壳", "红色", "3C", "USB线", "，", "T恤，白"],
  es: ["vasos", "año", "el", "niño/niña", "1.000"],
  "pt-br": ["São", "brinquedos", "d'água", "de"],
  ru: ["ёлочные", "игрушки", "и", "А4"],
  ar: ["حقائب", "الأطفال", "٣", "فِي", "ألعاب،"],
  ur: ["بچوں", "کھلونے", "کے", "ٹوپی"],
  fr: ["l'eau", "œuvre", "les", "porte-clés"],
};

describe("the words of a query", () => {
  afterEach(() => vi.useRealTimers());

  test(
    "are those of its parts between spaces",
    rolledBack(async (tx: Db) => {
      const queries = fc
        .constantFrom(...locales)
        .chain((locale) =>
          fc.tuple(fc.constant(locale), fc.array(fc.constantFrom(...samples[locale]), { maxLength: 6 })),
        );
      await fc.assert(
        fc.asyncProperty(queries, fc.constantFrom(" ", "  ", "\t", "\u3000"), async ([locale, parts], space) => {
          const found = await readQueryWords(locale, parts.join(space), tx);
          const [whole] = await tx.execute<{ words: string[] }>(
            sql`select array_to_json(query_words(${locale}, ${parts.join(" ")})) as words`,
          );
          expect(found.map(({ word }) => word).sort()).toEqual([...(whole?.words ?? [])].sort());
        }),
        { numRuns: 200 },
      );
    }),
  );

  test(
    "include those of a tag, which PostgreSQL would skip",
    rolledBack(async (tx: Db) => {
      const found = await readQueryWords("en", "<zzred zzkite>", tx);
      expect(found.map(({ word }) => word).sort()).toEqual(["zzkite", "zzred"]);
    }),
  );

  test(
    "are returned with their number of listings, the rarest first",
    rolledBack(async (tx: Db) => {
      await tx.insert(wordCounts).values([
        { locale: "en", word: "zzoften", count: 60_000 },
        { locale: "en", word: "zzrare", count: 2_100 },
        { locale: "fr", word: "zznever", count: 9 },
      ]);
      expect(await readQueryWords("en", "zzoften and zzrare zznever", tx)).toEqual([
        { word: "zznever", count: null },
        { word: "zzrare", count: 2_100 },
        { word: "zzoften", count: 60_000 },
      ]);
    }),
  );

  test(
    "are found next to a zero byte, half an emoji, a quote and a backslash",
    rolledBack(async (tx: Db) => {
      const query = `zzkite\0zzdrum \ud83d "zzlamp\\ \\u0000`;
      const found = await readQueryWords("en", query, tx);
      expect(found.map(({ word }) => word)).toEqual(expect.arrayContaining(["zzkite", "zzdrum", "zzlamp"]));
    }),
  );

  test("are cached for a minute, each by itself, but not within a transaction", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    const setCount = (count: number) =>
      database
        .insert(wordCounts)
        .values({ locale: "en", word: "zzlantern", count })
        .onConflictDoUpdate({ target: [wordCounts.locale, wordCounts.word], set: { count } });
    const countOf = async (query: string, db: Db = readPool) =>
      (await readQueryWords("en", query, db)).find(({ word }) => word === "zzlantern")?.count;
    try {
      await setCount(41);
      expect(await countOf("zzlantern zzkite")).toBe(41);
      await setCount(42);
      expect(await countOf("zzdrum  zzlantern")).toBe(41);
      expect(await database.transaction((tx) => countOf("zzlantern", tx))).toBe(42);
      vi.advanceTimersByTime(60_001);
      expect(await countOf("zzkite zzlantern")).toBe(42);
    } finally {
      await database.delete(wordCounts).where(eq(wordCounts.word, "zzlantern"));
    }
  });
});
