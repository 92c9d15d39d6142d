import { type SQL, sql } from "drizzle-orm";

/** A change of the number of a shop's production lines; `day` is YYYY-MM-DD in Yiwu. */
export type LineStep = { day: string; before: number; after: number };

/** Selects rows of `LineStep` of the last year from the history of the shop's board, oldest first. */
export const lineGrowthOf = (shopId: number | SQL) =>
  sql`select day, lines_before as "before", lines_after as "after" from line_growth(${shopId})`;
