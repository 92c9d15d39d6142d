import { pageSize } from "../core/page";

/** A day in Yiwu, YYYY-MM-DD, and how many designs came up on it. */
export type NewDay = { day: string; count: number };

/** The page of the list on which a day begins. Days and list run from the latest to the oldest. */
export function pageOfDay(days: readonly NewDay[], day: string, size = pageSize): number {
  const before = days.filter((each) => each.day > day).reduce((sum, { count }) => sum + count, 0);
  return Math.floor(before / size) + 1;
}

/** One page of the list, cut where one day ends and the day before it begins. */
export function byDay<T>(
  items: readonly T[],
  days: readonly NewDay[],
  page: number,
  size = pageSize,
): (NewDay & { items: T[] })[] {
  const first = (page - 1) * size;
  let begin = 0;
  return days.flatMap(({ day, count }) => {
    const from = Math.max(begin - first, 0);
    begin += count;
    const of = items.slice(from, Math.max(begin - first, 0));
    return of.length ? [{ day, count, items: of }] : [];
  });
}
