import type { DocumentTag } from "./purge";

type Memory = Map<string, Promise<unknown>>;

/** Next bundles this file a second time for the pages; both copies meet on globalThis. */
const globals = globalThis as typeof globalThis & { rememberedUntilPurged?: Memory };

/** For a process that hears of purges. It remembers from now on, and forgets by tag, or all, when the answer is called. */
export function beginToRemember(): (tags?: readonly string[]) => void {
  const memory: Memory = new Map();
  globals.rememberedUntilPurged = memory;
  return (tags) => {
    if (!tags) memory.clear();
    for (const tag of tags ?? []) memory.delete(tag);
  };
}

/** What this read found since its tag was purged last; one read a tag. Where nobody hears of purges it is read anew. */
export function rememberUntilPurged<T>(tag: DocumentTag, read: () => Promise<T>): Promise<T> {
  const memory = globals.rememberedUntilPurged;
  if (!memory) return read();
  const known = memory.get(tag) as Promise<T> | undefined;
  if (known) return known;
  const reading = read();
  memory.set(tag, reading);
  reading.catch(() => memory.get(tag) === reading && memory.delete(tag));
  return reading;
}
