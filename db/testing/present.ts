/** The row an insert returned. */
export function present<T>(row: T | undefined): T {
  if (row === undefined) throw new Error("the database returned no row");
  return row;
}
