import { processSingleton } from "@/db/base/process-singleton";
import type { DocumentTag } from "@/db/purge";
import { createCache } from "./create-cache";

const createEntries = () => createCache<string, Promise<unknown>>({ max: 1_000 });
const state = processSingleton("cacheByTag", (): { entries?: ReturnType<typeof createEntries> } => ({}));

/**
 * Enables caching in a process that receives invalidation events. Returns a function that evicts the given tags, or
 * everything.
 */
export function enableCacheByTag(): (tags?: readonly string[]) => void {
  const entries = createEntries();
  state.entries = entries;
  return (tags) => {
    if (!tags) entries.clear();
    for (const tag of tags ?? []) entries.delete(tag);
  };
}

/**
 * Returns the value cached under this tag, or reads it; concurrent calls share a read, and a failed read is not
 * cached. In a process where caching is not enabled it reads at each call.
 */
export function cacheByTag<Value>(tag: DocumentTag, read: () => Promise<Value>): Promise<Value> {
  const { entries } = state;
  if (!entries) return read();
  const cached = entries.get(tag) as Promise<Value> | undefined;
  if (cached) return cached;
  const reading = read();
  entries.set(tag, reading);
  reading.catch(() => entries.peek(tag) === reading && entries.delete(tag));
  return reading;
}
