import { sql } from "drizzle-orm";
import { type Db, readPool } from "@/db/client";
import { intArray } from "../int-array";
import type { Locale } from "../locale";

/** A value of an attribute in the reader's language, such as "Zinc alloy" of `material`. */
export type NamedValue = { id: number; name: string; code: string };

type Known = Map<number, NamedValue>;
/** A value is registered once and never changes its names, so a process asks for each of them once. */
const known = new Map<Locale, Known>();
/** Of one language; about 10 MB of all. */
const mostKnown = 6_000;
/** Those registered first are the commonest: they are read together when a language is first asked for. */
const commonest = Array.from({ length: 2_000 }, (_, at) => at + 1);

/** What a transaction registered may never be committed, so it knows nothing. */
function knownIn(locale: Locale, db: Db): Known {
  const found = db === readPool ? known.get(locale) : undefined;
  const memory = found && found.size <= mostKnown ? found : new Map<number, NamedValue>();
  if (db === readPool) known.set(locale, memory);
  return memory;
}

/** The values with these ids, in that order; ids that are not known are left out. */
export async function nameValues(ids: readonly number[], locale: Locale, db: Db): Promise<NamedValue[]> {
  const memory = knownIn(locale, db);
  const missing = ids.filter((id) => !memory.has(id));
  if (missing.length) {
    const wanted = db === readPool && memory.size === 0 ? [...commonest, ...missing] : missing;
    const rows = await db.execute<NamedValue>(sql`
      select id, attribute_code as code, coalesce(names->>${locale}, names->>'en', key) as name
      from facet_values where id = any (${intArray(wanted)}::int[])`);
    for (const row of rows) memory.set(row.id, row);
  }
  return ids.flatMap((id) => memory.get(id) ?? []);
}
