import { sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { database } from "@/db/client";

/** Whether the search query `query` finds a listing with this title. */
async function finds(locale: "ar" | "ur", title: string, query: string): Promise<boolean | undefined> {
  const [row] = await database.execute<{ hit: boolean }>(
    sql`select search_document(${locale}, ${title}) @@ search_query(${locale}, ${query}) as hit`,
  );
  return row?.hit;
}

describe("a broken plural", () => {
  test.each([
    ["ألعاب", "لعبة"],
    ["لعب", "لعبة"],
    ["حقائب", "حقيبة"],
    ["أقراط", "قرط"],
    ["أكواب", "كوب"],
    ["خواتم", "خاتم"],
    ["أحذية", "حذاء"],
    ["مصابيح", "مصباح"],
    ["مفاتيح", "مفتاح"],
    ["ورود", "وردة"],
    ["للأطفال", "طفل"],
    ["والحقائب", "الحقيبة"],
    ["بالأكواب", "كوب"],
    ["اقراط", "القُرْط"],
  ])("finds its singular in Arabic, and is found by it: %s, %s", async (plural, singular) => {
    expect(await finds("ar", `${plural} زربلات`, singular)).toBe(true);
    expect(await finds("ar", `زربلات ${singular}`, plural)).toBe(true);
  });

  test.each([
    ["کھلونے", "کھلونا"],
    ["کھلونوں", "کھلونا"],
    ["چوڑیاں", "چوڑی"],
    ["جوتے", "جوتوں"],
    ["بوتلیں", "بوتل"],
  ])("finds its singular in Urdu, and is found by it: %s, %s", async (plural, singular) => {
    expect(await finds("ur", `${plural} زربلات`, singular)).toBe(true);
    expect(await finds("ur", `زربلات ${singular}`, plural)).toBe(true);
  });

  test("does not find other words with the same letters", async () => {
    for (const [one, other] of [
      ["ألعاب", "علب"],
      ["أكواب", "كتب"],
      ["ألوان", "أواني"],
      ["بنات", "نباتات"],
    ] as const)
      expect.soft(await finds("ar", one, other), one).toBe(false);
    expect(await finds("ur", "جوتے", "موزے")).toBe(false);
  });

  test("is known for more than 120 words in Arabic and 40 in Urdu", async () => {
    const [row] = await database.execute<{ arabic: number; urdu: number }>(sql`
      select (select count(*)::int from regexp_matches(pg_get_functiondef('singular_arabic'::regproc), '": "', 'g')) as arabic,
        (select count(*)::int from regexp_matches(pg_get_functiondef('singular_urdu'::regproc), '": "', 'g')) as urdu`);
    expect(row?.arabic).toBeGreaterThan(120);
    expect(row?.urdu).toBeGreaterThan(40);
  });

  test("finds nothing for empty queries and punctuation", async () => {
    for (const words of ["", " ", "، ؟", "!!!"]) expect(await finds("ar", "ألعاب", words)).toBe(false);
  });
});
