import { sql } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import type { Job } from "../events/job";

type About = { shopId: number; inquiryId: string };

/**
 * Recounts the inquiries that a video's page led to on the day of this inquiry, without spam and held ones. Idempotent;
 * an inquiry from another page counts for no video.
 */
export async function countVideoInquiries(
  { data: { shopId, inquiryId } }: Pick<Job<About>, "data">,
  db: Db = database,
) {
  await asShop(
    shopId,
    (tx) =>
      tx.execute(sql`
        with inquired as (
          select v.id as video_id, (i.created_at at time zone 'Asia/Shanghai')::date as day
          from inquiries i join videos v on v.id = (i.source->>'videoId')::bigint and v.shop_id = i.shop_id
          where i.id = ${inquiryId} and i.shop_id = ${shopId} and i.source->>'page' = 'video')
        insert into video_days as d (video_id, shop_id, day, inquiries)
        select a.video_id, ${shopId}::bigint, a.day, (
          select count(*) from inquiries o where o.shop_id = ${shopId}
            and o.source->>'page' = 'video' and (o.source->>'videoId')::bigint = a.video_id
            and o.created_at >= (a.day::timestamp at time zone 'Asia/Shanghai')
            and o.created_at < ((a.day + 1)::timestamp at time zone 'Asia/Shanghai')
            and o.held_reason is null and o.status <> 'spam')
        from inquired a
        on conflict (video_id, day) do update set inquiries = excluded.inquiries where d.inquiries <> excluded.inquiries`),
    db,
  );
}
