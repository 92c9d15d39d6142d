import { type SQL, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import type { CaseTarget, Snapshot } from "@/db/schema";
import { type Locale, type SomeTexts, textIn } from "../i18n/locale";
import { sha256Hex } from "../security/hmac";

export type SeenTarget = { snapshot: Snapshot; version: string };

type Row = Omit<Snapshot, "attributes"> & { locale: Locale; attributes?: Record<string, SomeTexts> };

/**
 * Reads a target as it is now, and a hash that changes with it; undefined once it is gone. Call it within `asShop()` of
 * its shop.
 */
export async function readSnapshot(target: CaseTarget, targetId: string, tx: Tx): Promise<SeenTarget | undefined> {
  const [found] = await tx.execute<{ row: Row }>(queries[target](targetId));
  if (!found) return undefined;
  const { locale, attributes, ...row } = found.row;
  const snapshot: Snapshot = attributes
    ? {
        ...row,
        attributes: Object.fromEntries(
          Object.entries(attributes).map(([code, value]) => [code, textIn(value, locale)]),
        ),
      }
    : row;
  return { snapshot, version: sha256Hex(JSON.stringify(snapshot)) };
}

const queries: Record<CaseTarget, (id: string) => SQL> = {
  listing: (id) => sql`
    select jsonb_build_object('locale', l.locale, 'currency', l.currency, 'attributes', l.attributes,
      'titles', (select jsonb_object_agg(t.locale, t.title) from listing_texts t where t.listing_id = l.id),
      'descriptions', (select jsonb_object_agg(t.locale, t.description) from listing_texts t where t.listing_id = l.id),
      'pictures', array(select f.key from listing_pictures p join pictures f on f.id = p.picture_id
        where p.listing_id = l.id order by p.position),
      'tiers', coalesce((select jsonb_agg(jsonb_build_object('fromQuantity', y.from_quantity, 'unitPrice', y.unit_price)
        order by y.from_quantity) from price_tiers y where y.listing_id = l.id), '[]')) as row
    from listings l where l.id = ${id}::bigint and l.shop_id = current_shop()`,
  shop: (id) => sql`
    select jsonb_build_object('locale', s.locale, 'titles', coalesce(s.held_texts->'names', s.names),
      'descriptions', coalesce(s.held_texts->'stories', s.stories),
      'pictures', array_remove(array[s.picture_key], null),
      'booths', array(select b.district_code || ' ' || b.floor || 'F ' || b.number from booths b
        where b.shop_id = s.id order by b.position, b.id)) as row
    from shops s where s.id = ${id}::bigint and s.id = current_shop()`,
  video: (id) => sql`
    select jsonb_build_object('locale', s.locale, 'titles', v.titles, 'descriptions', '{}'::jsonb,
      'pictures', array[v.poster_key]) as row
    from videos v join shops s on s.id = v.shop_id where v.id = ${id}::bigint and v.shop_id = current_shop()`,
  message: (id) => sql`
    select jsonb_build_object('locale', m.locale, 'titles', '{}'::jsonb, 'pictures', '[]'::jsonb,
      'descriptions', jsonb_build_object(m.locale, m.body)) as row
    from messages m where m.id = ${id}::uuid and m.shop_id = current_shop()`,
  thread: (id) => sql`
    select jsonb_build_object('locale', i.locale, 'titles', jsonb_build_object('en', i.reference),
      'descriptions', '{}'::jsonb, 'pictures', '[]'::jsonb,
      'messageCount', (select count(*) from messages m where m.inquiry_id = i.id)) as row
    from inquiries i where i.id = ${id}::uuid and i.shop_id = current_shop()`,
};
