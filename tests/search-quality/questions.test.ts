import { describe, expect, test } from "vitest";
import { taxonomy } from "@/db/reference/taxonomy";
import { locales } from "@/lib/i18n/locale";
import { expandLabel, readQuestions } from "./questions";

describe.each(locales)("the questions in %s", (locale) => {
  const questions = readQuestions(locale);

  test("are at least 65, each different and with known categories", () => {
    expect(questions.length).toBeGreaterThanOrEqual(65);
    expect(new Set(questions.map(({ query }) => query)).size).toBe(questions.length);
  });

  test("are divided into equal halves", () => {
    const held = questions.filter(({ half }) => half === "held-out").length;
    expect(Math.abs(questions.length - 2 * held)).toBeLessThanOrEqual(1);
  });

  test("that consist of an HS heading accept exactly its categories", () => {
    for (const { query, categories } of questions) {
      const accepted = categoriesUnder(/^(?:hs|hs code|partida|ncm|code sh|тн вэд)? ?(\d{4})$/i.exec(query)?.[1]);
      if (accepted.length > 0) expect([query, [...categories].sort()]).toEqual([query, accepted]);
    }
  });
});

test("the label of an industry accepts all of its categories", () => {
  expect(expandLabel("toys")).toContain("plush-toys");
  expect(expandLabel("plush-toys")).toEqual(["plush-toys"]);
  expect(() => expandLabel("plush")).toThrow("plush");
});

const categoriesUnder = (heading?: string): string[] =>
  taxonomy.industries
    .flatMap(({ categories }) => categories.filter(({ hs }) => hs === heading).map(({ slug }) => slug))
    .sort();
