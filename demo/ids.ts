const epoch = Date.UTC(2025, 0, 1);

/** Ids as the database makes them (`time_ordered_id`): one counter for the whole market keeps them apart. */
export function idMaker(): (at: Date) => number {
  const given = new Set<number>();
  return (at) => {
    let id = Math.max(1, at.getTime() - epoch) * 4096;
    while (given.has(id)) id++;
    given.add(id);
    return id;
  };
}

export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

/** A moment before `now`. */
export const before = (now: Date, milliseconds: number): Date => new Date(now.getTime() - milliseconds);
/** YYYY-MM-DD. */
export const dateOf = (at: Date): string => at.toISOString().slice(0, 10);
