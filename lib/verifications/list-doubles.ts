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

/** Lists other shops with the same licence number, booth, person or telephone. Call it as an operator. */
export const listDoubles = ({ shopId, licenceNumber, booth }: RequestRow, tx: Tx): Promise<Double[]> =>
  findDoubles(shopId, signsOfRecords(shopId, licenceNumber, booth), tx);

/**
 * Lists shops that may be the same as one: by the signs of its records, by pictures that stand in both, and by names. No
 * model is asked. @throws NotFound for everyone but operators
 */
export async function listShopDoubles(actor: Actor, shopId: number, db: Db = database): Promise<Double[]> {
  if (!canSeeRequests(actor)) throw new NotFound("shop");
  const signs = sql`${signsOfRecords(shopId, null, null)}
    union select s.shop_id, 'picture' from (
      select f.hash from listing_pictures p join pictures f on f.id = p.picture_id and f.shop_id = p.shop_id
      where p.shop_id = ${shopId} and f.hash <> '' order by f.id desc limit ${maxPictures}) own
      cross join lateral same_pictures(own.hash, ${shopId}) s
    union select o.id, 'name' from shops own join shops o on o.id <> own.id
      where own.id = ${shopId} and (similarity(o.names->>'en', own.names->>'en') >= ${similarity}
        or similarity(o.names->>'zh', own.names->>'zh') >= ${similarity})`;
  return asPerson(actor.userId, (tx) => findDoubles(shopId, signs, tx), db);
}

/** Shops with a sign in records of the market, as rows of shop and sign. */
const signsOfRecords = (shopId: number, licenceNumber: string | null, booth: string | null): SQL => sql`
  select q.shop_id, 'licence' from verification_requests q where q.licence_number in (
    select ${licenceNumber}::text
    union select o.licence_number from verification_requests o where o.shop_id = ${shopId})
  union select q.shop_id, 'booth' from verification_requests q where q.booth in (select plate from own_booths)
    or q.booth = ${booth}::text
  union select b.shop_id, 'booth' from booths b
    where ${plate} in (select plate from own_booths) or ${plate} = ${booth}::text
  union select b.shop_id, 'booth' from booth_claims b where ${plate} in (select plate from own_booths)
  union select m.shop_id, 'person' from shop_members m join own_members using (user_id)
  union select m.shop_id, 'phone' from shop_members m join profiles p using (user_id)
    where regexp_replace(p.phone, '[^0-9]', '', 'g') in (select digits from own_phones)`;

const plate = sql`b.district_code || ' ' || b.floor || 'F ' || b.number`;

async function findDoubles(shopId: number, signs: SQL, tx: Tx): Promise<Double[]> {
  const rows = await tx.execute<{ row: Double }>(sql`
    with own_members as (select user_id from shop_members where shop_id = ${shopId}),
    own_phones as (select regexp_replace(p.phone, '[^0-9]', '', 'g') as digits from profiles p join own_members using (user_id)
      where length(regexp_replace(p.phone, '[^0-9]', '', 'g')) >= 7),
    own_booths as (select ${plate} as plate from booths b where b.shop_id = ${shopId}
      union select ${plate} from booth_claims b where b.shop_id = ${shopId}),
    signs (shop_id, sign) as (${signs})
    select jsonb_build_object('handle', s.handle, 'names', s.names, 'createdAt', s.created_at,
      'isOpen', s.closed_at is null, 'signs', jsonb_agg(distinct g.sign order by g.sign)) as row
    from signs g join shops s on s.id = g.shop_id where g.shop_id <> ${shopId}
    group by s.id order by count(distinct g.sign) desc, s.id limit ${maxDoubles}`);
  return rows.map(({ row }) => row);
}
