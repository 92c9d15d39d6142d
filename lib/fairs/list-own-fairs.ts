import { sql } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import { type Actor, roleIn } from "../core/actor";
import { NotFound } from "../core/errors";
import type { Fair, StandPlace, StandStatus } from "./fair";
import { fairJson, notOver } from "./fair-columns";

/** A fair as a shop's members see it, with the shop's stand if it has one, and the figures of the shop there. */
export type OwnFair = {
  fair: Fair;
  stand: (StandPlace & { status: StandStatus; note: string | null; reason: string | null }) | null;
  listingIds: number[];
  scans: number;
  leads: number;
  answered: number;
  /** Leads that have no email address yet. */
  unread: number;
};

const columns = (shopId: number) => sql`${fairJson} as fair,
  case when s.status is not null then jsonb_build_object('status', s.status, 'hall', s.hall, 'number', s.number,
    'note', s.note, 'reason', s.reason) end as stand,
  (select coalesce(json_agg(d.listing_id order by d.position), '[]') from fair_designs d
    where d.fair_id = f.id and d.shop_id = ${shopId}) as "listingIds",
  (select coalesce(sum(c.scans), 0)::int from fair_codes c where c.fair_id = f.id and c.shop_id = ${shopId}) as scans,
  (select count(*)::int from fair_leads l where l.fair_id = f.id and l.shop_id = ${shopId}) as leads,
  (select count(*)::int from fair_leads l where l.fair_id = f.id and l.shop_id = ${shopId} and l.inquiry_id is null)
    as unread,
  (select count(*)::int from fair_leads l join inquiries i on i.shop_id = l.shop_id and i.id = l.inquiry_id
    where l.fair_id = f.id and l.shop_id = ${shopId} and i.first_reply_at is not null) as answered`;

/** Lists the fairs that run or come, and those where the shop had a stand, the next first. @throws NotFound for strangers */
export async function listOwnFairs(actor: Actor, shopId: number, db: Db = database): Promise<OwnFair[]> {
  if (!roleIn(actor, shopId)) throw new NotFound("shop");
  const rows = await asShop(
    shopId,
    (tx) =>
      tx.execute<OwnFair>(sql`
        select ${columns(shopId)} from fairs f left join fair_stands s on s.fair_id = f.id and s.shop_id = ${shopId}
        where (${notOver} and f.cancelled_at is null) or s.status is not null
        order by ${notOver} desc, case when ${notOver} then f.first_day end, f.last_day desc, f.id limit 100`),
    db,
  );
  return [...rows];
}

/** Gets one fair by its address as listOwnFairs() does. @throws NotFound for strangers, and for unknown fairs */
export async function getOwnFair(
  actor: Actor,
  { shopId, slug }: { shopId: number; slug: string },
  db: Db = database,
): Promise<OwnFair> {
  if (!roleIn(actor, shopId)) throw new NotFound("shop");
  const [row] = await asShop(
    shopId,
    (tx) =>
      tx.execute<OwnFair>(sql`
        select ${columns(shopId)} from fairs f left join fair_stands s on s.fair_id = f.id and s.shop_id = ${shopId}
        where f.slug = ${slug}`),
    db,
  );
  if (!row) throw new NotFound("fair");
  return row;
}
