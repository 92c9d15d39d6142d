import type { Question } from "./questions";

/** A result of a search: the slug of its category and its English title. */
export type Found = { category: string; title: string };

export type Score = {
  /** The first result is right, and so are at least half of the first eight, or of as many as the market has. */
  isGood: boolean;
  isEmpty: boolean;
  /** 1 / rank of the first right result, and 0 without one. */
  reciprocalRank: number;
};

/** Scores of several questions: their number, shares of good and empty pages, and the mean reciprocal rank. */
export type Figures = { questions: number; good: number; empty: number; reciprocalRank: number };

/** The results that a buyer sees without scrolling far. */
const seen = 8;

type Expected = Pick<Question, "categories" | "title">;

/** Whether a listing answers a question. */
export const isRight = ({ categories, title: wanted }: Expected, { category, title }: Found): boolean =>
  categories.has(category) && (wanted?.test(title) ?? true);

/** Scores the first page of results in a market with `available` listings that answer the question. */
export function scorePage(question: Expected, page: readonly Found[], available: number): Score {
  const right = page.map((each) => isRight(question, each));
  const first = right.indexOf(true);
  const top = right.slice(0, Math.min(seen, available));
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
