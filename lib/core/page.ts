/** One page of a longer list. */
export type Page<T> = { items: T[]; total: number; page: number; pageCount: number };

/** Cards on a page of designs. */
export const pageSize = 24;
/** Cards in the row that shows a few of many. */
export const rowSize = 4;

/** The first page exists even when it is empty. */
export const pageCountOf = (total: number, size = pageSize): number => Math.max(1, Math.ceil(total / size));

/** `?page=` as it was typed: 1 when absent, undefined for what is no page's number ("0", "02", "x"). */
export function pageNumber(value: string | string[] | undefined): number | undefined {
  if (value === undefined) return 1;
  if (typeof value !== "string" || !/^[1-9]\d{0,5}$/.test(value)) return undefined;
  return Number(value);
}
