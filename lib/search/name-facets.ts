import { sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { intArray } from "../int-array";
import type { Locale } from "../locale";
import type { Facets } from "./asked";
import { type Counts, daySteps, moqSteps } from "./count-found";
import type { Scope } from "./read-scope";
import { languageOf, spans, token } from "./tokens";

const attributesShown = 6;
const valuesShown = 8;

type Row = {
  districts: string[];
  categories: number[];
  values: { id: number; name: string; code: string; attribute: string }[];
};

/** Turns counted tokens into choices with names in the reader's language. One round trip. */
export async function nameFacets({ tokens, ...counts }: Counts, scope: Scope, locale: Locale, db: Db): Promise<Facets> {
  const within = ([from, to]: readonly [number, number]) =>
    [...tokens].filter(([facet]) => facet >= from && facet <= to).sort(([, a], [, b]) => b - a);
  const values = within(spans.values);
  const isInIndustry = scope.category?.isIndustry ?? false;
  const [row] = await db.execute<Row>(sql`
    select to_jsonb(array(select code from districts order by position)) as districts,
      to_jsonb(array(select id from categories where ${
        scope.category === undefined
          ? sql`parent_id is null`
          : sql`parent_id = ${isInIndustry ? scope.category.id : -1}::int`
      })) as categories,
      (select coalesce(jsonb_agg(jsonb_build_object('id', v.id, 'code', v.attribute_code, 'attribute', a.names->>${locale},
          'name', coalesce(v.names->>${locale}, v.names->>'en', v.key))), '[]')
        from facet_values v join attributes a on a.code = v.attribute_code
        where v.id = any (${intArray(values.slice(0, 120).map(([id]) => id))}::int[])) as values`);
  if (!row) throw new Error("the query for names returned no row");
  const narrows = ({ count }: { count: number }) => count > 0 && count < counts.total;
  return {
    categories: row.categories
      .map((id) => ({ id, count: tokens.get(token.category(id)) ?? 0 }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count),
    moq: moqSteps.map((moq, at) => ({ moq, count: counts.moq[at] ?? 0 })).filter(narrows),
    days: daySteps.map((days, at) => ({ days, count: counts.days[at] ?? 0 })).filter(narrows),
    verified: tokens.get(token.verified) ?? 0,
    factory: tokens.get(token.factory) ?? 0,
    languages: within(spans.languages).flatMap(([facet, count]) => {
      const spoken = languageOf(facet);
      return spoken ? [{ locale: spoken, count }] : [];
    }),
    districts: row.districts
      .map((code, position) => ({ code, count: tokens.get(token.district(position)) ?? 0 }))
      .filter(({ count }) => count > 0),
    attributes: attributesOf(row.values, tokens),
  };
}

/** The attributes most designs tell, each with its commonest values. */
function attributesOf(named: Row["values"], tokens: Counts["tokens"]): Facets["attributes"] {
  const byCode = new Map<string, Facets["attributes"][number]>();
  for (const { id, name, code, attribute } of named) {
    const entry = byCode.get(code) ?? { code, name: attribute, values: [] };
    entry.values.push({ id, name, count: tokens.get(id) ?? 0 });
    byCode.set(code, entry);
  }
  const told = ({ values }: Facets["attributes"][number]) => values.reduce((sum, { count }) => sum + count, 0);
  return [...byCode.values()]
    .sort((a, b) => told(b) - told(a))
    .slice(0, attributesShown)
    .map((entry) => ({ ...entry, values: entry.values.sort((a, b) => b.count - a.count).slice(0, valuesShown) }));
}
