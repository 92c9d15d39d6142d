import { inArray } from "drizzle-orm";
import { type Db, readPool } from "@/db/client";
import { facetValues } from "@/db/schema";
import { type Locale, textIn } from "../i18n/locale";

/** Finds the names of attribute values by their ids; drops unknown ids. */
export async function findValueNames(
  locale: Locale,
  ids: readonly number[] = [],
  db: Db = readPool,
): Promise<Map<number, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select({ id: facetValues.id, names: facetValues.names })
    .from(facetValues)
    .where(inArray(facetValues.id, [...ids]));
  return new Map(rows.map(({ id, names }) => [id, textIn(names, locale)]));
}
