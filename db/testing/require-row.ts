/** Narrows the row that an insert returned. @throws Error when there is none */
export function requireRow<T>(row: T | undefined): T {
  if (row === undefined) throw new Error("the database returned no row");
  return row;
}
