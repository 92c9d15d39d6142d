import { expect, test } from "vitest";
import type { Half } from "./questions";
import { describeAnswer, formatTable, reportRows } from "./report";
import type { Answer } from "./run-questions";

const answer = (locale: "en" | "zh", half: Half, isGood: boolean): Answer => ({
  locale,
  question: { query: "brolly", categories: new Set(["golf-umbrellas"]), half },
  found: isGood ? [{ category: "golf-umbrellas", title: "Golf umbrella" }] : [],
  isGood,
  isEmpty: !isGood,
  reciprocalRank: Number(isGood),
});

test("a report has a row for each language and half, and for all languages together", () => {
  const rows = reportRows([
    answer("en", "tuning", true),
    answer("en", "held-out", false),
    answer("zh", "tuning", true),
  ]);
  expect(rows.map(({ locale, half, questions, good }) => [locale, half, questions, good])).toEqual([
    ["en", "tuning", 1, 1],
    ["en", "held-out", 1, 0],
    ["en", "both", 2, 0.5],
    ["zh", "tuning", 1, 1],
    ["zh", "both", 1, 1],
    ["all", "tuning", 2, 1],
    ["all", "held-out", 1, 0],
    ["all", "both", 3, 2 / 3],
  ]);
});

test("a table aligns its columns", () => {
  const row = { locale: "en", half: "both", questions: 7, good: 1 / 3, empty: 0, reciprocalRank: 0.5 };
  expect(formatTable([row]).split("\n")).toEqual([
    "language  half  questions    good  empty  mean 1/rank",
    "en        both          7  33.3 %  0.0 %        0.500",
  ]);
});

test("an answer is described by its query and at most three categories", () => {
  const found = ["a", "a", "b", "c", "d"].map((category) => ({ category, title: "" }));
  expect(describeAnswer({ ...answer("en", "tuning", false), isEmpty: false, found })).toBe("en\tbrolly\ta, b, c");
  expect(describeAnswer(answer("zh", "tuning", false))).toBe("zh\tbrolly\tnothing found");
});
