import { type SQL, sql } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import type { Job } from "../events/job";

const dayInYiwu = (at: SQL): SQL => sql`(${at} at time zone 'Asia/Shanghai')::date`;

type About = { shopId: number; inquiryId: string };

/**
 * Recounts the inquiries about each listing of an inquiry on its day in Yiwu, without spam and held ones. Idempotent.
 */
export async function countListingInquiries(
  { data: { shopId, inquiryId } }: Job<About>,
  db: Db = database,
): Promise<void> {
  await asShop(
    shopId,
    (tx) =>
      tx.execute(sql`
        insert into listing_days as d (listing_id, shop_id, day, inquiries)
        select l.listing_id, l.shop_id, ${dayInYiwu(sql`i.created_at`)}, (
          select count(*) from inquiry_lines n join inquiries o on o.id = n.inquiry_id and o.shop_id = n.shop_id
          where n.shop_id = l.shop_id and n.listing_id = l.listing_id
            and ${dayInYiwu(sql`o.created_at`)} = ${dayInYiwu(sql`i.created_at`)}
            and o.held_reason is null and o.status <> 'spam')
        from inquiries i join inquiry_lines l on l.inquiry_id = i.id and l.shop_id = i.shop_id
        where i.id = ${inquiryId}
        on conflict (listing_id, day) do update set inquiries = excluded.inquiries
          where d.inquiries <> excluded.inquiries`),
    db,
  );
}
