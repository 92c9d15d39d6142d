import type { Question } from "./questions";

/** A result of a search: the slug of its category and its English title. */
export type Found = { category: string; title: string };

export type Score = {
  /** The first result is right, and so are at least half of the first eight. */
  isGood: boolean;
  isEmpty: boolean;
  /** 1 / rank of the first right result, and 0 without one. */
  reciprocalRank: number;
};

/** Scores of several questions: their number, shares of good and empty pages, and the mean reciprocal rank. */
export type Figures = { questions: number; good: number; empty: number; reciprocalRank: number };

/** The results that a buyer sees without scrolling far. */
const seen = 8;

/** Scores the first page of results. */
export function scorePage(question: Pick<Question, "categories" | "title">, page: readonly Found[]): Score {
  const right = page.map(
    ({ category, title }) => question.categories.has(category) && (question.title?.test(title) ?? true),
  );
  const first = right.indexOf(true);
  const top = right.slice(0, seen);
  return {
    isGood: first === 0 && top.filter(Boolean).length * 2 >= top.length,
    isEmpty: page.length === 0,
    reciprocalRank: first < 0 ? 0 : 1 / (first + 1),
  };
}

/** Averages scores; all figures are 0 without any. */
export function summarizeScores(scores: readonly Score[]): Figures {
  const questions = scores.length;
  const mean = (value: (score: Score) => number) =>
    questions && scores.reduce((sum, score) => sum + value(score), 0) / questions;
  return {
    questions,
    good: mean(({ isGood }) => Number(isGood)),
    empty: mean(({ isEmpty }) => Number(isEmpty)),
    reciprocalRank: mean(({ reciprocalRank }) => reciprocalRank),
  };
}
