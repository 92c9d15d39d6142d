import type { Visit, Visits } from "./visits";

export type PageLinks = { links: string[]; redirect?: string };
type Walk = {
  opens(address: string): boolean;
  open(visit: Visit): Promise<PageLinks>;
  /** More addresses than this count as a crawler trap. */
  ceiling: number;
  lanes?: number;
};

/**
 * Follows links breadth-first from these addresses, so that each page's depth is the smallest. Stops and returns false
 * when it has found more addresses than `ceiling`.
 */
export async function walk(
  seeds: string[],
  visits: Visits,
  { opens, open, ceiling, lanes = 6 }: Walk,
): Promise<boolean> {
  let level = seeds.map((seed) => visits.note(seed, "the start", 0).visit);
  for (let depth = 1; level.length > 0; depth++) {
    const next: Visit[] = [];
    await inParallel(level, lanes, async (visit) => {
      if (visits.all.size > ceiling) return;
      const { links, redirect } = await open(visit);
      for (const address of new Set(redirect ? [...links, redirect] : links)) {
        const found = visits.note(address, visit.address, depth);
        if (address !== redirect && address !== visit.address) found.visit.links++;
        if (found.isNew && opens(address)) next.push(found.visit);
      }
    });
    if (visits.all.size > ceiling) return false;
    level = next;
  }
  return true;
}

/** Processes items with at most `lanes` at a time. */
export async function inParallel<T>(
  items: readonly T[],
  lanes: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  let next = 0;
  const worker = async () => {
    for (let item = items[next++]; item !== undefined; item = items[next++]) await work(item);
  };
  await Promise.all(Array.from({ length: lanes }, worker));
}
