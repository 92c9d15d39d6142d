/** A place along a street: its column, and whether it is on the upper side. */
export type PlaceAlong = { column: number; isAbove: boolean };

/**
 * Where these booths of one street stand, in the order given. Numbers run along the upper side and back along the lower
 * one, so that neighbours in number are neighbours on the map; a place that is taken moves to the next free one.
 * Needs no more numbers than two sides of `columns` can hold.
 */
export function placesAlong(numbers: string[], columns: number): PlaceAlong[] {
  const all = 2 * columns;
  const taken = new Set<number>();
  return numbers.map((number) => {
    let slot = countOf(number) % all;
    while (taken.has(slot)) slot = (slot + 1) % all;
    taken.add(slot);
    return slot < columns ? { column: slot, isAbove: true } : { column: all - 1 - slot, isAbove: false };
  });
}

/** The last run of digits counts: 1056, A-218. */
const countOf = (number: string) => Number(number.match(/\d+/g)?.at(-1) ?? 0);
