import type { Db } from "@/db/client";
import type { Locale } from "../i18n/locale";
import { attributeName, categoryIds, districtCodes } from "../i18n/taxonomy-names";
import type { Counts } from "./estimate-counts";
import { type NamedValue, nameValues } from "./name-values";
import type { QueryPlan } from "./plan-query";
import type { Facets } from "./search-query";
import { daySteps, languageOf, moqSteps, token, tokenRanges } from "./tokens";

const maxAttributes = 6;
const maxValues = 8;
/** The number of most frequent values of all attributes that are considered. */
const maxNamed = 120;

/** Converts counted tokens to filter choices with names in the reader's language. */
export async function nameFacets(
  { tokens, ...counts }: Counts,
  scope: QueryPlan,
  locale: Locale,
  db: Db,
): Promise<Facets> {
  const within = ([from, to]: readonly [number, number]) => {
    const found: [facet: number, count: number][] = [];
    for (const [facet, count] of tokens) if (facet >= from && facet <= to) found.push([facet, count]);
    return found.sort(([, a], [, b]) => b - a);
  };
  const named = await nameValues(
    within(tokenRanges.values)
      .slice(0, maxNamed)
      .map(([id]) => id),
    locale,
    db,
  );
  const { category } = scope;
  const narrows = ({ count }: { count: number }) => count > 0 && count < counts.total;
  return {
    categories: (category?.isIndustry === false ? [] : categoryIds(category?.id))
      .map((id) => ({ id, count: tokens.get(token.category(id)) ?? 0 }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count),
    moq: moqSteps.map((moq, at) => ({ moq, count: counts.moq[at] ?? 0 })).filter(narrows),
    days: daySteps.map((days, at) => ({ days, count: counts.days[at] ?? 0 })).filter(narrows),
    verified: tokens.get(token.verified) ?? 0,
    factory: tokens.get(token.factory) ?? 0,
    languages: within(tokenRanges.languages).flatMap(([facet, count]) => {
      const language = languageOf(facet);
      return language ? [{ locale: language, count }] : [];
    }),
    districts: districtCodes()
      .map((code, position) => ({ code, count: tokens.get(token.district(position)) ?? 0 }))
      .filter(({ count }) => count > 0),
    attributes: attributesOf(named, tokens, locale),
  };
}

/** Returns the attributes with most listings, each with its most frequent values. */
function attributesOf(named: NamedValue[], tokens: Counts["tokens"], locale: Locale): Facets["attributes"] {
  const byCode = new Map<string, Facets["attributes"][number]>();
  for (const { id, name, code } of named) {
    const entry = byCode.get(code) ?? { code, name: attributeName(locale, code) ?? code, values: [] };
    entry.values.push({ id, name, count: tokens.get(id) ?? 0 });
    byCode.set(code, entry);
  }
  const totalOf = ({ values }: Facets["attributes"][number]) => values.reduce((sum, { count }) => sum + count, 0);
  return [...byCode.values()]
    .sort((a, b) => totalOf(b) - totalOf(a))
    .slice(0, maxAttributes)
    .map((entry) => ({ ...entry, values: entry.values.sort((a, b) => b.count - a.count).slice(0, maxValues) }));
}
