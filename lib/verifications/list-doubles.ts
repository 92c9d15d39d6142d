import { type SQL, sql } from "drizzle-orm";
import { asPerson, type Db, database, type Tx } from "@/db/client";
import type { Actor } from "../core/actor";
import { NotFound } from "../core/errors";
import type { SomeTexts } from "../i18n/locale";
import type { RequestRow } from "./in-own-request";
import { canSeeRequests } from "./policy";

/**
 * A sign that another shop may be the same or pretend to be: licence number, booth, a member, a telephone number, the same
 * pictures, or a similar name.
 */
export type DoubleSign = "licence" | "booth" | "person" | "phone" | "picture" | "name";
export type Double = {
  handle: string;
  names: SomeTexts;
  createdAt: string;
  isOpen: boolean;
  signs: DoubleSign[];
};

const maxDoubles = 20;
/** The share of common trigrams above which two names are similar. */
const similarity = 0.6;
/** The newest pictures of a shop that are compared; each takes milliseconds. */
const maxPictures = 40;

/** What a request states besides the records of its shop; its booth is a plate: "D1 1F 3430". */
type Stated = Pick<RequestRow, "shopId" | "licenceNumber" | "booth">;

/** Lists other shops with the same licence number, booth, person or telephone. Call it as an operator. */
export const listDoubles = (request: RequestRow, tx: Tx): Promise<Double[]> => findDoubles(request, sameRecords, tx);

/**
 * Lists shops that may be the same as one: by the signs of its records, by pictures that stand in both, and by names. No
 * model is asked. @throws NotFound for everyone but operators
 */
export async function listShopDoubles(actor: Actor, shopId: number, db: Db = database): Promise<Double[]> {
  if (!canSeeRequests(actor)) throw new NotFound("shop");
  const signs = sql`${sameRecords}
    union select s.shop_id, 'picture' from (
      select f.hash from listing_pictures p join pictures f on f.id = p.picture_id and f.shop_id = p.shop_id
      where p.shop_id = ${shopId} and f.hash <> '' order by f.id desc limit ${maxPictures}) own
      cross join lateral same_pictures(own.hash, ${shopId}) s
    union select o.id, 'name' from shops own join shops o on (o.names->>'en') % (own.names->>'en')
      or (o.names->>'zh') % (own.names->>'zh') where own.id = ${shopId}`;
  const find = async (tx: Tx) => {
    await tx.execute(sql`select set_config('pg_trgm.similarity_threshold', ${String(similarity)}, true)`);
    return findDoubles({ shopId, licenceNumber: null, booth: null }, signs, tx);
  };
  return asPerson(actor.userId, find, db);
}

/** Compares what `findDoubles` names `own_…`; every condition has an index. */
const sameRecords = sql`
  select q.shop_id, 'licence' from verification_requests q join own_licences using (licence_number)
  union select q.shop_id, 'booth' from verification_requests q join own_plates using (booth)
  union select b.shop_id, 'booth' from booths b join own_places using (district_code, floor, number)
  union select b.shop_id, 'booth' from booth_claims b join own_places using (district_code, floor, number)
  union select m.shop_id, 'person' from shop_members m join own_members using (user_id)
  union select m.shop_id, 'phone' from shop_members m join profiles p using (user_id)
    join own_phones using (phone_digits)`;

async function findDoubles({ shopId, licenceNumber, booth }: Stated, signs: SQL, tx: Tx): Promise<Double[]> {
  const rows = await tx.execute<{ row: Double }>(sql`
    with own_members as (select user_id from shop_members where shop_id = ${shopId}),
    own_phones as (select phone_digits from profiles join own_members using (user_id) where length(phone_digits) >= 7),
    own_licences as (select ${licenceNumber}::text as licence_number
      union select licence_number from verification_requests where shop_id = ${shopId}),
    own_places as (select district_code, floor, number from booths where shop_id = ${shopId}
      union select district_code, floor, number from booth_claims where shop_id = ${shopId}
      union select plate[1], plate[2]::smallint, plate[3]
        from regexp_match(${booth}::text, '^([^ ]+) ([0-9])F ([^ ]+)$') plate where plate is not null),
    own_plates as (select district_code || ' ' || floor || 'F ' || number as booth from own_places
      union select ${booth}::text),
    signs (shop_id, sign) as (${signs})
    select jsonb_build_object('handle', s.handle, 'names', s.names, 'createdAt', s.created_at,
      'isOpen', s.closed_at is null, 'signs', jsonb_agg(distinct g.sign order by g.sign)) as row
    from signs g join shops s on s.id = g.shop_id where g.shop_id <> ${shopId}
    group by s.id order by count(distinct g.sign) desc, s.id limit ${maxDoubles}`);
  return rows.map(({ row }) => row);
}
