import { sql } from "drizzle-orm";
import { intArray } from "@/db/base/int-array";
import { type Db, readPool } from "@/db/client";
import { createCache } from "../cache/create-cache";
import { memoize } from "../cache/memoize";
import type { Locale } from "../i18n/locale";

/** An attribute value with its name in the reader's language, such as "Zinc alloy" of `material`. */
export type NamedValue = { id: number; name: string; code: string };

/** Names of a value never change, so they do not expire. About 10 MB for all languages. */
const cachedNames = memoize((_: Locale) => createCache<number, NamedValue>({ max: 6_000 }));
/** The values registered first are the most frequent; the first read of a language loads them as well. */
const mostFrequent = Array.from({ length: 2_000 }, (_, at) => at + 1);

/** Returns the values with these ids in their order; drops unknown ids. */
export async function nameValues(ids: readonly number[], locale: Locale, db: Db): Promise<NamedValue[]> {
  // A transaction may have registered values that are never committed.
  const cache = db === readPool ? cachedNames(locale) : undefined;
  const found = new Map(ids.map((id) => [id, cache?.get(id)]));
  const missing = ids.filter((id) => !found.get(id));
  if (missing.length) {
    const toRead = cache?.size === 0 ? [...mostFrequent, ...missing] : missing;
    const rows = await db.execute<NamedValue>(sql`
      select id, attribute_code as code, coalesce(names->>${locale}, names->>'en', key) as name
      from facet_values where id = any (${intArray(toRead)}::int[])`);
    for (const row of rows) {
      cache?.set(row.id, row);
      found.set(row.id, row);
    }
  }
  return ids.flatMap((id) => found.get(id) ?? []);
}
