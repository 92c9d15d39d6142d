export const periods = ["today", "7", "28", "90", "year"] as const;
export type PeriodName = (typeof periods)[number];

/** Days as YYYY-MM-DD in Yiwu: `from` and `before` count, `to` does not; `before` begins the equally long span that ends at `from`. */
export type Period = {
  name: PeriodName;
  before: string;
  from: string;
  to: string;
  /** What one column of a chart is. */
  grain: "day" | "week";
  columns: number;
};

const dayLength = 86_400_000;

export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * dayLength).toISOString().slice(0, 10);

/** The Monday of a day's week. */
export const mondayOf = (day: string): string => addDays(day, -((new Date(day).getUTCDay() + 6) % 7));

/** Whole days before `today`, or whole weeks before its own, so that equal spans are compared; only `today` is not over yet. */
export function periodOf(name: PeriodName, today: string): Period {
  if (name === "today")
    return { name, before: addDays(today, -1), from: today, to: addDays(today, 1), grain: "day", columns: 1 };
  const isYear = name === "year";
  const days = isYear ? 364 : Number(name);
  const to = isYear ? mondayOf(today) : today;
  const grain = isYear ? "week" : "day";
  return { name, before: addDays(to, -2 * days), from: addDays(to, -days), to, grain, columns: isYear ? 52 : days };
}

/** The first day of every column, the oldest first. */
export const columnsOf = ({ from, grain, columns }: Period): string[] =>
  Array.from({ length: columns }, (_, index) => addDays(from, index * (grain === "week" ? 7 : 1)));

/** The last day that counts. */
export const lastDayOf = ({ to }: Period): string => addDays(to, -1);
