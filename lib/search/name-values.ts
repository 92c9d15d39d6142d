import { sql } from "drizzle-orm";
import { type Db, reader } from "@/db/client";
import { intArray } from "../int-array";
import type { Locale } from "../locale";

/** A value of an attribute in the reader's language, such as "Zinc alloy" of `material`. */
export type NamedValue = { id: number; name: string; code: string };

/** A value is registered once and never changes its names, so a process asks for each of them once. */
const known = new Map<string, NamedValue>();
/** About 10 MB. */
const mostKnown = 50_000;

/** The values with these ids, in that order; ids that are not known are left out. */
export async function nameValues(ids: readonly number[], locale: Locale, db: Db): Promise<NamedValue[]> {
  // What a transaction registered may never be committed.
  const memory = db === reader ? known : new Map<string, NamedValue>();
  if (memory.size > mostKnown) memory.clear();
  const missing = ids.filter((id) => !memory.has(`${locale} ${id}`));
  if (missing.length) {
    const rows = await db.execute<NamedValue>(sql`
      select id, attribute_code as code, coalesce(names->>${locale}, names->>'en', key) as name
      from facet_values where id = any (${intArray(missing)}::int[])`);
    for (const row of rows) memory.set(`${locale} ${row.id}`, row);
  }
  return ids.flatMap((id) => memory.get(`${locale} ${id}`) ?? []);
}
