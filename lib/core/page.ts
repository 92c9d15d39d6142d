/** One page of a longer list. */
export type Page<T> = { items: T[]; total: number; page: number; pageCount: number };

/** Listings on a page. */
export const pageSize = 24;
/** Listings in a row that previews a longer list. */
export const rowSize = 4;

/** Returns the number of pages, 1 for an empty list. */
export const pageCountOf = (total: number, size = pageSize): number => Math.max(1, Math.ceil(total / size));

/** Parses `?page=`: 1 when absent, undefined if it is not a page number ("0", "02", "x"). */
export function pageNumber(value: string | string[] | undefined): number | undefined {
  if (value === undefined) return 1;
  if (typeof value !== "string" || !/^[1-9]\d{0,5}$/.test(value)) return undefined;
  return Number(value);
}
