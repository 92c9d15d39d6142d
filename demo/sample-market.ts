import { makeMarket } from "./market";

/** One market for all tests of a file, and the moment it is shown at. */
export const now = new Date("2026-11-25T02:00:00Z");
export const market = makeMarket({ seed: "test", now });
export const published = market.listings.filter(({ status }) => status === "published");

export function groupBy<Row, Key>(rows: readonly Row[], key: (row: Row) => Key): Map<Key, Row[]> {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    const group = groups.get(key(row)) ?? [];
    group.push(row);
    groups.set(key(row), group);
  }
  return groups;
}
