const epoch = Date.UTC(2025, 0, 1);

/** Returns a function that creates ids as the SQL function `time_ordered_id` does, each of them once. */
export function createIdMaker(): (at: Date) => number {
  const used = new Set<number>();
  return (at) => {
    let id = Math.max(1, at.getTime() - epoch) * 4096;
    while (used.has(id)) id++;
    used.add(id);
    return id;
  };
}

export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

/** Subtracts milliseconds from `now`. */
export const before = (now: Date, milliseconds: number): Date => new Date(now.getTime() - milliseconds);
/** Formats the day in UTC as YYYY-MM-DD. */
export const dateOf = (at: Date): string => at.toISOString().slice(0, 10);
