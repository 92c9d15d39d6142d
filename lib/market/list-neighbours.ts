import { type SQL, sql } from "drizzle-orm";
import { type Db, readPool } from "@/db/client";
import type { Locale, SomeTexts } from "../i18n/locale";

/** A neighbouring booth with its shop. */
export type Neighbour = {
  districtCode: string;
  floor: number;
  number: string;
  shop: { id: number; handle: string; names: SomeTexts; locale: Locale };
};

const eachSide = 2;

/**
 * Lists the open shops before and after a shop's first booth on its floor, at most two on each side, in walking order.
 * A verified shop only has verified neighbours, so that no other shop profits from its trust; an unverified shop has
 * both kinds, so that links connect the whole floor.
 */
export async function listNeighbours(shopId: number, db: Db = readPool): Promise<Neighbour[]> {
  const side = (condition: SQL, order: SQL) => sql`
    (select coalesce(json_agg(json_build_object('districtCode', b.district_code, 'floor', b.floor, 'number', b.number,
        'shop', json_build_object('id', b.shop_id, 'handle', b.handle, 'names', b.names, 'locale', b.locale)) order by ${order}), '[]')
      from (select b.*, s.handle, s.names, s.locale from booths b join shops s on s.id = b.shop_id and s.closed_at is null
          and s.confirmed_at is not null
        where b.district_code = o.district_code and b.floor = o.floor and ${condition} and b.shop_id <> ${shopId}
          and (not o.is_verified or ${isVerified(sql`b.shop_id`)})
        order by ${order} limit ${eachSide * 3}) b)`;
  const [row] = await db.execute<{ before: Neighbour[]; after: Neighbour[] }>(sql`
    select ${side(sql`b.walking_order < o.walking_order`, sql`b.walking_order desc`)} as before, ${side(sql`b.walking_order > o.walking_order`, sql`b.walking_order`)} as after
    from (select own.*, ${isVerified(sql`own.shop_id`)} as is_verified from booths own where own.shop_id = ${shopId}
      order by own.position, own.id limit 1) o`);
  const after = nearest(row?.after ?? []);
  const followingIds = new Set(after.map(({ shop }) => shop.id));
  const before = nearest((row?.before ?? []).filter(({ shop }) => !followingIds.has(shop.id)));
  return [...before.reverse(), ...after];
}

/** Is true if the shop has a verification that is valid today. */
const isVerified = (shopId: SQL) => sql`exists (select from verifications v where v.shop_id = ${shopId}
  and v.status = 'approved' and (v.valid_until is null or v.valid_until >= current_date))`;

/** Merges several booths of a shop into one neighbour. */
const nearest = (booths: Neighbour[]): Neighbour[] =>
  booths
    .filter(({ shop }, index) => booths.findIndex((other) => other.shop.id === shop.id) === index)
    .slice(0, eachSide);
