export const periods = ["today", "7", "28", "90", "year"] as const;
export type PeriodName = (typeof periods)[number];

/**
 * Days are YYYY-MM-DD in Yiwu: `from` is inclusive, `to` exclusive; the equally long period before starts at `before`.
 */
export type Period = {
  name: PeriodName;
  before: string;
  from: string;
  to: string;
  /** The length of a chart's column. */
  grain: "day" | "week";
  columns: number;
};

const dayLength = 86_400_000;

export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * dayLength).toISOString().slice(0, 10);

/** Returns the Monday of a day's week. */
export const mondayOf = (day: string): string => addDays(day, -((new Date(day).getUTCDay() + 6) % 7));

/** Returns whole days before `today`, or whole weeks before its week, so that equal periods are compared. */
export function periodOf(name: PeriodName, today: string): Period {
  if (name === "today")
    return { name, before: addDays(today, -1), from: today, to: addDays(today, 1), grain: "day", columns: 1 };
  const isYear = name === "year";
  const days = isYear ? 364 : Number(name);
  const to = isYear ? mondayOf(today) : today;
  const grain = isYear ? "week" : "day";
  return { name, before: addDays(to, -2 * days), from: addDays(to, -days), to, grain, columns: isYear ? 52 : days };
}

/** Returns the first day of each column, oldest first. */
export const columnsOf = ({ from, grain, columns }: Period): string[] =>
  Array.from({ length: columns }, (_, index) => addDays(from, index * (grain === "week" ? 7 : 1)));

/** Returns the last day of the period. */
export const lastDayOf = ({ to }: Period): string => addDays(to, -1);
