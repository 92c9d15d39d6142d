import type { Sql } from "postgres";
import { currencyRates, type Industry, taxonomy } from "./taxonomy";
import { loadThesaurus } from "./thesaurus";

/**
 * Upserts the reference data that every market needs: districts, units, attributes, categories, currency rates, thesaurus.
 * `sql` is a connection of the tables' owner. It may run again at any time; a rate is replaced only by one of a later day, and
 * what a lead has edited of a category stays.
 */
export async function loadReference(sql: Sql): Promise<void> {
  await sql.begin(async (tx) => {
    await tx`
      insert into districts select * from jsonb_populate_recordset(null::districts, ${tx.json(districtRows())})
      on conflict (code) do update set (position, names) = (excluded.position, excluded.names)`;
    await tx`
      insert into units select * from jsonb_populate_recordset(null::units, ${tx.json(unitRows())})
      on conflict (code) do update set names = excluded.names`;
    await tx`
      insert into attributes select * from jsonb_populate_recordset(null::attributes, ${tx.json(attributeRows())})
      on conflict (code) do update set (type, names) = (excluded.type, excluded.names)`;
    await tx`
      insert into categories as c select * from jsonb_populate_recordset(null::categories, ${tx.json(categoryRows())})
      on conflict (id) do update set
        (parent_id, slug, district_code, floor, emoji, unit_code, price_low, price_high, moq, attribute_codes)
        = (excluded.parent_id, excluded.slug, excluded.district_code, excluded.floor,
           excluded.emoji, excluded.unit_code, excluded.price_low, excluded.price_high, excluded.moq, excluded.attribute_codes),
        names = case when category_is_edited(c.id, 'names') then c.names else excluded.names end,
        position = case when category_is_edited(c.id, 'place') then c.position else excluded.position end,
        hs = case when category_is_edited(c.id, 'hs') then c.hs else excluded.hs end`;
    await tx`
      insert into currency_rates (code, per_usd, as_of)
      select code, per_usd, as_of from jsonb_populate_recordset(null::currency_rates, ${tx.json(rateRows())})
      on conflict (code) do update
        set (per_usd, as_of, source, set_by, set_at) = (excluded.per_usd, excluded.as_of, 'reference', null, now())
      where excluded.as_of > currency_rates.as_of`;
    await loadThesaurus(tx);
  });
}

const districtRows = () =>
  Object.entries(taxonomy.districts).map(([code, names], position) => ({ code, position, names }));
const unitRows = () => Object.entries(taxonomy.units).map(([code, names]) => ({ code, names }));
const attributeRows = () => Object.entries(taxonomy.attributes).map(([code, rest]) => ({ code, ...rest }));
const rateRows = () =>
  Object.entries(currencyRates.perUsd).map(([code, per_usd]) => ({ code, per_usd, as_of: currencyRates.asOf }));

const categoryRows = () =>
  taxonomy.industries.flatMap((industry, position) => [
    {
      ...locationOf(industry),
      id: industry.id,
      slug: industry.slug,
      emoji: industry.emoji,
      names: industry.names,
      position,
      attribute_codes: [],
    },
    ...industry.categories.map((category, index) => ({
      ...locationOf(industry),
      id: category.id,
      parent_id: industry.id,
      slug: category.slug,
      emoji: category.emoji,
      names: category.names,
      position: index,
      hs: category.hs,
      unit_code: category.unit,
      price_low: Math.round(category.priceCny[0] * 100),
      price_high: Math.round(category.priceCny[1] * 100),
      moq: category.moq,
      attribute_codes: category.attributes,
    })),
  ]);

const locationOf = (industry: Industry) => ({ district_code: industry.district, floor: industry.floor });
