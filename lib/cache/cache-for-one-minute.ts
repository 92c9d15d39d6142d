import type { Db } from "@/db/client";
import { createCache } from "./create-cache";

type Options<Value> = {
  /** Entries; a full cache evicts the one that was read longest ago. */
  max: number;
  /** The pool whose reads are shared. Any other handle, such as a transaction, may see rows that are never committed. */
  pool: Db;
  /** Whether a value may be a minute old. By default any may. */
  isCacheable?: (value: Value) => boolean;
};

/** Caches what a pool reads, for a minute from the first read. `undefined` is never cached. */
export function cacheForOneMinute<Value>({ max, pool, isCacheable = () => true }: Options<Value>) {
  const values = createCache<string, NonNullable<Value>>({ max, ttl: 60_000 });

  /** Undefined if nothing is cached, or `db` is not the pool. */
  const get = (key: string, db: Db): NonNullable<Value> | undefined => (db === pool ? values.get(key) : undefined);

  /** Keeps an entry that has not expired as it is, so that nobody extends its minute by setting it again. */
  function set(key: string, value: Value, db: Db): void {
    if (db !== pool || value === undefined || value === null || !isCacheable(value) || values.has(key)) return;
    values.set(key, value);
  }

  return {
    get,
    set,
    /**
     * Returns the cached value or reads it. Concurrent reads are not joined: a value that is not cacheable has to be at
     * least as new as the call.
     */
    async load(key: string, db: Db, read: () => Promise<Value>): Promise<Value> {
      const cached = get(key, db);
      if (cached !== undefined) return cached;
      const value = await read();
      set(key, value, db);
      return value;
    },
  };
}
