import { sql } from "drizzle-orm";
import { intArray } from "@/db/base/int-array";
import { type Db, readPool } from "@/db/client";
import { createCache } from "../cache/create-cache";
import { memoize } from "../cache/memoize";
import type { Locale } from "../i18n/locale";

/** A value of an attribute in the reader's language, such as "Zinc alloy" of `material`. */
export type NamedValue = { id: number; name: string; code: string };

/** A value is registered once and never changes its names, so they do not expire. About 10 MB for all languages. */
const cachedNames = memoize((_: Locale) => createCache<number, NamedValue>({ max: 6_000 }));
/** Those registered first are the commonest: they are loaded together with the first of a language. */
const commonest = Array.from({ length: 2_000 }, (_, at) => at + 1);

/** The values with these ids, in that order; ids that are not registered are left out. */
export async function nameValues(ids: readonly number[], locale: Locale, db: Db): Promise<NamedValue[]> {
  // A transaction may have registered values that are never committed.
  const cache = db === readPool ? cachedNames(locale) : undefined;
  const found = new Map(ids.map((id) => [id, cache?.get(id)]));
  const missing = ids.filter((id) => !found.get(id));
  if (missing.length) {
    const wanted = cache?.size === 0 ? [...commonest, ...missing] : missing;
    const rows = await db.execute<NamedValue>(sql`
      select id, attribute_code as code, coalesce(names->>${locale}, names->>'en', key) as name
      from facet_values where id = any (${intArray(wanted)}::int[])`);
    for (const row of rows) {
      cache?.set(row.id, row);
      found.set(row.id, row);
    }
  }
  return ids.flatMap((id) => found.get(id) ?? []);
}
