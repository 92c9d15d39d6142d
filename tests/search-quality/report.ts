import { locales } from "@/lib/i18n/locale";
import { halves } from "./questions";
import type { Answer } from "./run-questions";
import { type Figures, summarizeScores } from "./score";

/** Figures of one language, or of all of them, in one half of the questions, or in both. */
export type ReportRow = { locale: string; half: string } & Figures;

/** Summarizes the answers by language and half, then those of all languages. Rows without questions are left out. */
export function reportRows(answers: readonly Answer[]): ReportRow[] {
  return [...locales, "all"]
    .flatMap((locale) => [...halves, "both"].map((half) => ({ locale, half })))
    .map(({ locale, half }) => {
      const matching = answers.filter(
        (answer) =>
          (locale === "all" || answer.locale === locale) && (half === "both" || answer.question.half === half),
      );
      return { locale, half, ...summarizeScores(matching) };
    })
    .filter(({ questions }) => questions > 0);
}

/** Formats rows as a table with one line each. */
export function formatTable(rows: readonly ReportRow[]): string {
  const head = ["language", "half", "questions", "good", "empty", "mean 1/rank"];
  const lines = rows.map(({ locale, half, questions, good, empty, reciprocalRank }) => [
    locale,
    half,
    String(questions),
    percent(good),
    percent(empty),
    reciprocalRank.toFixed(3),
  ]);
  const widths = head.map((_, column) => Math.max(...[head, ...lines].map((line) => line[column]?.length ?? 0)));
  return [head, ...lines]
    .map((line) => line.map((cell, column) => align(cell, widths[column] ?? 0, column < 2)).join("  "))
    .join("\n");
}

/** Describes an answer that is not good: its language, the query, and the first three categories found. */
export function describeAnswer({ locale, question, found, isEmpty }: Answer): string {
  const categories = [...new Set(found.map(({ category }) => category))].slice(0, 3);
  return `${locale}\t${question.query}\t${isEmpty ? "nothing found" : categories.join(", ")}`;
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
const align = (cell: string, width: number, isText: boolean): string =>
  isText ? cell.padEnd(width) : cell.padStart(width);
