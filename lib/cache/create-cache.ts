import { LRUCache } from "lru-cache";

type Options = {
  /** Entries; a full cache evicts the one that was read longest ago. */
  max: number;
  /** Milliseconds from when an entry was set; without it, entries do not expire. */
  ttl?: number;
};

/** A bounded cache. Expired entries count as missing, and are freed when they are read or evicted. */
export const createCache = <Key extends NonNullable<unknown>, Value extends NonNullable<unknown>>({
  max,
  ttl,
}: Options): LRUCache<Key, Value> =>
  // Wall-clock time, read at each call: the default keeps a timer running, and a clock that fake timers cannot move.
  new LRUCache({ max, ...(ttl !== undefined && { ttl, ttlResolution: 0, perf: { now: () => Date.now() } }) });
