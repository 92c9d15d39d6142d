import { sql } from "drizzle-orm";
import { asShop, type Db, database, type Tx } from "@/db/client";
import type { ListingStatus, Relation } from "@/db/schema";
import type { Actor } from "@/lib/core/actor";
import { NotFound } from "@/lib/core/errors";
import type { Locale, SomeTexts } from "@/lib/i18n/locale";
import { canSeeOwnListings } from "../policy";
import { figureDays } from "./figure-days";

export type FamilyMember = {
  id: number;
  parentId: number | null;
  relation: Relation | null;
  changes: SomeTexts;
  /** A day in Yiwu: entered by the shop, else the day of the link. Null for the first of the family. */
  grewOn: string | null;
  title: string | null;
  titleLocale: Locale | null;
  slug: string | null;
  status: ListingStatus;
  pictureKey: string | null;
  isOwn: boolean;
  shopNames: SomeTexts;
  /** Over 28 days; null for another shop's. */
  views: number | null;
  inquiries: number | null;
};
export type OpenOriginRequest = { requestId: string; status: "asked" | "refused"; title: string; shopNames: SomeTexts };
export type OwnFamily = {
  /** Children follow their parents; siblings are sorted by `grewOn`. */
  members: FamilyMember[];
  /** The request to another shop that is open or refused. */
  question: OpenOriginRequest | null;
};

const maxMembers = 80;

/**
 * Reads the whole family of a listing as its shop may see it: without drafts of other shops, and without removed
 * listings that have no children. @throws NotFound for non-members and unknown listings
 */
export async function getFamily(
  actor: Actor,
  { shopId, listingId, locale }: { shopId: number; listingId: number; locale: Locale },
  db: Db = database,
): Promise<OwnFamily> {
  if (!canSeeOwnListings(actor, shopId)) throw new NotFound();
  return asShop(
    shopId,
    async (tx) => {
      const [own] = await tx.execute(
        sql`select from listings where id = ${listingId} and shop_id = ${shopId} and status <> 'removed'`,
      );
      if (!own) throw new NotFound();
      const found = await tx.execute<{ row: FamilyMember }>(sql`
        with recursive up(id, depth) as (select ${listingId}::bigint, 0
            union all select o.parent_id, depth + 1 from listing_origins o join up on o.listing_id = up.id where depth < ${maxMembers}),
          tree(id, depth) as ((select id, 0 from up order by depth desc limit 1)
            union all select o.listing_id, depth + 1 from listing_origins o join tree on o.parent_id = tree.id where depth < ${maxMembers})
        select to_jsonb(q) as row from (
          select l.id, o.parent_id as "parentId", o.relation, coalesce(o.changes, '{}') as changes,
            coalesce(o.grew_on, (o.created_at at time zone 'Asia/Shanghai')::date) as "grewOn",
            t.title, t.locale as "titleLocale", t.slug, l.status, l.shop_id = ${shopId} as "isOwn", s.names as "shopNames",
            (select f.key from listing_pictures y join pictures f on f.id = y.picture_id and f.shop_id = y.shop_id
              where y.listing_id = l.id order by y.position limit 1) as "pictureKey",
            case when l.shop_id = ${shopId} then d.views end as views,
            case when l.shop_id = ${shopId} then d.inquiries end as inquiries
          from tree join listings l on l.id = tree.id join shops s on s.id = l.shop_id
          left join listing_origins o on o.listing_id = l.id
          left join lateral (select x.title, x.locale, x.slug from listing_texts x where x.listing_id = l.id
            order by x.locale = ${locale} desc, x.locale = l.locale desc limit 1) t on true
          cross join lateral (select coalesce(sum(e.views), 0)::int as views, coalesce(sum(e.inquiries), 0)::int as inquiries
            from listing_days e where e.listing_id = l.id and e.day > current_date - ${figureDays}::int) d
          where l.status <> 'removed' or exists (select from listing_origins c where c.parent_id = l.id)
          order by tree.depth, "grewOn", l.id limit ${maxMembers}) q`);
      return { members: found.map(({ row }) => row), question: await findOpenRequest(listingId, locale, tx) };
    },
    db,
  );
}

async function findOpenRequest(listingId: number, locale: Locale, tx: Tx): Promise<OpenOriginRequest | null> {
  const [found] = await tx.execute<{ row: OpenOriginRequest }>(sql`
    select jsonb_build_object('requestId', r.id, 'status', r.status, 'shopNames', s.names, 'title', coalesce((
      select t.title from listing_texts t where t.listing_id = r.parent_id
      order by t.locale = ${locale} desc, t.locale = 'en' desc limit 1), '')) as row
    from origin_requests r join shops s on s.id = r.parent_shop_id
    where r.listing_id = ${listingId} and r.status <> 'agreed'`);
  return found?.row ?? null;
}
