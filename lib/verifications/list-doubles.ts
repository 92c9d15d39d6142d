import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import type { SomeTexts } from "../i18n/locale";
import type { RequestRow } from "./in-own-request";

/** A sign that another shop may be the same or pretend to be: licence number, booth, a member or a telephone number. */
export type DoubleSign = "licence" | "booth" | "person" | "phone";
export type Double = {
  handle: string;
  names: SomeTexts;
  createdAt: string;
  isOpen: boolean;
  signs: DoubleSign[];
};

const maxDoubles = 20;

/** Lists other shops with the same licence number, booth, person or telephone. Call it as an operator. */
export async function listDoubles({ shopId, licenceNumber, booth }: RequestRow, tx: Tx): Promise<Double[]> {
  const rows = await tx.execute<{ row: Double }>(sql`
    with own_members as (select user_id from shop_members where shop_id = ${shopId}),
    own_phones as (select regexp_replace(p.phone, '[^0-9]', '', 'g') as digits from profiles p join own_members using (user_id)
      where length(regexp_replace(p.phone, '[^0-9]', '', 'g')) >= 7),
    signs (shop_id, sign) as (
      select q.shop_id, 'licence' from verification_requests q where q.licence_number in (
        select ${licenceNumber}::text
        union select o.licence_number from verification_requests o where o.shop_id = ${shopId})
      union select q.shop_id, 'booth' from verification_requests q where q.booth = ${booth}
      union select b.shop_id, 'booth' from booths b
        where b.district_code || ' ' || b.floor || 'F ' || b.number = ${booth}
      union select m.shop_id, 'person' from shop_members m join own_members using (user_id)
      union select m.shop_id, 'phone' from shop_members m join profiles p using (user_id)
        where regexp_replace(p.phone, '[^0-9]', '', 'g') in (select digits from own_phones))
    select jsonb_build_object('handle', s.handle, 'names', s.names, 'createdAt', s.created_at,
      'isOpen', s.closed_at is null, 'signs', jsonb_agg(distinct g.sign order by g.sign)) as row
    from signs g join shops s on s.id = g.shop_id where g.shop_id <> ${shopId}
    group by s.id order by count(distinct g.sign) desc, s.id limit ${maxDoubles}`);
  return rows.map(({ row }) => row);
}
