import { pageSize } from "../core/page";

/** A day in Yiwu, YYYY-MM-DD, and the number of listings that were published on it. */
export type PublicationDay = { day: string; count: number };

/** Returns the page of the list on which a day begins. `days` and the list are sorted newest first. */
export function pageOfDay(days: readonly PublicationDay[], day: string, size = pageSize): number {
  const before = days.filter((each) => each.day > day).reduce((sum, { count }) => sum + count, 0);
  return Math.floor(before / size) + 1;
}

/** Groups one page of the list by day. */
export function groupByDay<T>(
  items: readonly T[],
  days: readonly PublicationDay[],
  page: number,
  size = pageSize,
): (PublicationDay & { items: T[] })[] {
  const first = (page - 1) * size;
  let start = 0;
  return days.flatMap(({ day, count }) => {
    const from = Math.max(start - first, 0);
    start += count;
    const group = items.slice(from, Math.max(start - first, 0));
    return group.length ? [{ day, count, items: group }] : [];
  });
}
