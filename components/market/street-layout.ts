/** Position along a street: its column, and whether it is on the upper side. */
export type StreetPosition = { column: number; isAbove: boolean };

/**
 * Computes the positions of a street's booths, in the given order. Numbers run along the upper side and back along the
 * lower one, so that consecutive numbers are adjacent; a booth whose position is taken moves to the next free one.
 * Requires at most 2 × `columns` numbers.
 */
export function placeAlongStreet(numbers: string[], columns: number): StreetPosition[] {
  const all = 2 * columns;
  const taken = new Set<number>();
  return numbers.map((number) => {
    let slot = countOf(number) % all;
    while (taken.has(slot)) slot = (slot + 1) % all;
    taken.add(slot);
    return slot < columns ? { column: slot, isAbove: true } : { column: all - 1 - slot, isAbove: false };
  });
}

/** Returns the last run of digits as a number: 1056 for "1056", 218 for "A-218". */
const countOf = (number: string) => Number(number.match(/\d+/g)?.at(-1) ?? 0);
