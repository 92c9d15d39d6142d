import { sql } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import type { attributes } from "@/db/schema";
import type { Locale } from "../i18n/locale";

export type AttributeType = typeof attributes.$inferSelect.type;

/** The categories a listing can have: every industry with its categories, named in one language. */
export type EditorCategories = {
  industries: { id: number; name: string; emoji: string; categories: EditorCategory[] }[];
  attributes: Record<string, { name: string; type: AttributeType }>;
};

export type EditorCategory = {
  id: number;
  name: string;
  emoji: string;
  /** The Chinese and English names, which the category search matches as well. */
  also: string;
  /** The name of its unit: "piece", "pair". */
  unit: string;
  /** The usual MOQ and range of unit prices, in fen. */
  moq: number;
  priceLow: number | null;
  priceHigh: number | null;
  /** HS heading, four digits. */
  hs: string | null;
  attributeCodes: string[];
};

export async function listEditorCategories(locale: Locale, db: Db = database): Promise<EditorCategories> {
  const industries = await db.execute<EditorCategories["industries"][number]>(sql`
    select i.id, i.names->>${locale} as name, i.emoji, (
      select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'name', c.names->>${locale}, 'emoji', c.emoji,
        'also', concat_ws(' ', c.names->>'zh', c.names->>'en'), 'unit', u.names->>${locale}, 'moq', c.moq,
        'hs', c.hs, 'priceLow', c.price_low, 'priceHigh', c.price_high, 'attributeCodes', c.attribute_codes) order by c.position), '[]')
      from categories c join units u on u.code = c.unit_code where c.parent_id = i.id
        and c.hidden_at is null) as categories
    from categories i where i.parent_id is null order by i.position`);
  const named = await db.execute<{ code: string; name: string; type: AttributeType }>(
    sql`select code, names->>${locale} as name, type from attributes`,
  );
  return {
    industries: [...industries],
    attributes: Object.fromEntries(named.map(({ code, name, type }) => [code, { name, type }])),
  };
}
