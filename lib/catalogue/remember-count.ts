import type { Db } from "@/db/client";
import { MinuteMemory } from "@/db/minute-memory";

/** Fewer are counted each time, since one more of them shows. */
const fewest = 1_000;

const known = new MinuteMemory<number>(100, (count) => count >= fewest);

/**
 * What was counted under this name within the last minute; null when it is to be counted now. Pages of all languages ask
 * for the same figures, and many of them a minute.
 */
export const recallCount = (name: string, db: Db): number | null => known.recall(name, db) ?? null;

/** Keeps what was counted under this name, when it was counted just now and is many. */
export const keepCount = (name: string, count: number, db: Db): void => known.keep(name, count, db);
