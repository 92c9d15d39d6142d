import { type Db, readPool } from "@/db/client";
import type { Locale } from "../i18n/locale";
import { findCategoryName } from "../i18n/taxonomy-names";
import { findValueNames } from "./find-value-names";
import { parseSearchQuery } from "./parse-search-query";
import type { QueryInUrl } from "./query-in-url";

type Question = { query: QueryInUrl; valueNames: ReadonlyMap<number, string> };

/** Parses a query and drops unknown categories and attribute values. */
export async function readSearchQuery(
  locale: Locale,
  parameters: Parameters<typeof parseSearchQuery>[1],
  db: Db = readPool,
): Promise<Question> {
  const { categoryId, values, ...query } = parseSearchQuery(locale, parameters);
  const valueNames = await findValueNames(locale, values, db);
  const known = values?.filter((id) => valueNames.has(id));
  return {
    query: {
      ...query,
      ...(categoryId && findCategoryName(locale, categoryId) && { categoryId }),
      ...(known?.length && { values: known }),
    },
    valueNames,
  };
}
