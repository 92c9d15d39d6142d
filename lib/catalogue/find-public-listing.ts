import { sql } from "drizzle-orm";
import { type Db, reader } from "@/db/client";
import type { ListingStatus } from "@/db/schema";
import type { Locale } from "../locale";
import { publicShopJson } from "../shops/public-shop";
import type { PublicListing } from "./public-listing";
import { tradeColumns } from "./trade-columns";
import { hotJson } from "./week";

const publicStatuses = ["published", "paused", "discontinued", "removed"] as const;

type Row = Omit<PublicListing, "packing"> & { packing: PublicListing["packing"] | null };

/**
 * A listing as anybody may read it, in one round trip: published, paused, discontinued, or removed (a 410).
 * Drafts do not exist here, whoever asks, unless `statuses` says otherwise within the shop's own walls.
 */
export async function findPublicListing(
  id: number,
  locale: Locale,
  db: Db = reader,
  statuses: readonly ListingStatus[] = publicStatuses,
): Promise<PublicListing | undefined> {
  const [found] = await db.execute<{ row: Row }>(sql`
    select to_jsonb(q) as row from (select l.id, l.status, l.sku, l.locale as "sourceLocale", l.currency, l.customisation,
      l.published_at as "publishedAt", l.changed_at as "changedAt", l.successor_id as "successorId",
      c.unit_code as "unitCode", ${hotJson(sql`l.id`)} as hot,
      jsonb_build_object('id', c.id, 'slug', c.slug, 'name', c.names->>${locale}, 'hs', c.hs) as category,
      jsonb_build_object('id', i.id, 'slug', i.slug, 'name', i.names->>${locale}) as industry,
      (select jsonb_build_object('locale', t.locale, 'title', t.title, 'description', t.description)
        from listing_texts t where t.listing_id = l.id
        order by t.locale = ${locale} desc, t.locale = 'en' desc, t.locale = l.locale desc limit 1) as text,
      (select jsonb_object_agg(t.locale, t.slug) from listing_texts t where t.listing_id = l.id) as slugs,
      ${tradeColumns},
      (select coalesce(jsonb_agg(jsonb_build_object('code', a.code, 'name', a.names->>${locale},
          'value', l.attributes->a.code) order by array_position(c.attribute_codes, a.code), a.code), '[]')
        from attributes a where a.code in (select jsonb_object_keys(l.attributes))) as attributes,
      (select coalesce(jsonb_agg(jsonb_build_object('kind', z.kind, 'number', z.number, 'issuer', z.issuer,
          'expiresOn', z.expires_on, 'declaredOn', z.declared_on) order by z.position), '[]')
        from listing_certificates z where z.listing_id = l.id) as certificates,
      (select coalesce(jsonb_agg(jsonb_build_object('key', f.key, 'width', f.width, 'height', f.height, 'color', f.color,
          'alt', f.alt->>${locale}) order by p.position), '[]') from listing_pictures p join pictures f on f.id = p.picture_id and f.shop_id = p.shop_id
        where p.listing_id = l.id) as pictures,
      (select ${publicShopJson} from shops s where s.id = l.shop_id) as shop,
      (select jsonb_build_object('goal', r.goal, 'votes', r.votes, 'endsAt', r.ends_at,
        'isOpen', r.status = 'running' and r.ends_at > now()) from trials r
        where r.listing_id = l.id and r.status in ('running', 'over')) as trial,
      (select jsonb_build_object('listingId', o.parent_id, 'relation', o.relation, 'changes', o.changes)
        from listing_origins o where o.listing_id = l.id) as parent,
      (select coalesce(jsonb_agg(jsonb_build_object('listingId', o.listing_id, 'relation', o.relation,
          'changes', o.changes) order by o.created_at, o.listing_id), '[]')
        from listing_origins o where o.parent_id = l.id) as children
    from listings l join categories c on c.id = l.category_id join categories i on i.id = coalesce(c.parent_id, c.id)
    where l.id = ${id} and l.status in ${statuses}) q`);
  return found && { ...found.row, packing: found.row.packing ?? undefined };
}
