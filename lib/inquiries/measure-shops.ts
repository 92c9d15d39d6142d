import { and, gt, isNull, sql } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import { purgeDocuments } from "@/db/purge";
import { shops } from "@/db/schema";
import { closedTimes, openMinutes } from "./open-minutes";

/**
 * Measures the response figures of every open shop, one short transaction each. Over 90 days, without spam and held
 * inquiries, and without leads of fairs, which shops write themselves: the share with a first reply within 24 hours among those with a reply or older than 24 hours, and the
 * median minutes to the first reply. Days on which the shop is closed do not count.
 */
export async function measureShops(db: Db = database): Promise<void> {
  for (let after = 0; ; ) {
    const batch = await db
      .select({ id: shops.id })
      .from(shops)
      .where(and(gt(shops.id, after), isNull(shops.closedAt)))
      .orderBy(shops.id)
      .limit(500);
    for (const { id } of batch) await measureShop(id, db);
    const last = batch.at(-1);
    if (!last) return;
    after = last.id;
  }
}

/** Writes the figures of one shop and invalidates its pages if a figure has changed. */
export async function measureShop(shopId: number, db: Db = database, now = new Date()): Promise<void> {
  const at = sql`${now.toISOString()}::timestamptz`;
  await asShop(
    shopId,
    async (tx) => {
      const changed = await tx.execute(sql`
        with closed as materialized (select ${closedTimes(shopId)} as times),
        counted as (
          select ${openMinutes(sql`created_at`, sql`first_reply_at`, sql`times`)} as minutes from inquiries, closed
          where shop_id = ${shopId} and status <> 'spam' and held_reason is null and source->>'page' <> 'fair'
            and created_at > ${at} - interval '90 days'
            and (first_reply_at is not null or ${openMinutes(sql`created_at`, at, sql`times`)} > 1440)),
        figures as (
          select count(*) as cases, round(avg((minutes is not null and minutes <= 1440)::int), 3) as share,
            round(percentile_cont(0.5) within group (order by minutes)) as median from counted)
        insert into shop_figures as f (shop_id, cases, answered_within_day_share, median_first_reply_minutes)
        select ${shopId}, cases, coalesce(share, 0), median from figures
        where cases > 0 or exists (select from shop_figures o where o.shop_id = ${shopId})
        on conflict (shop_id) do update set (cases, answered_within_day_share, median_first_reply_minutes, measured_at)
          = (excluded.cases, excluded.answered_within_day_share, excluded.median_first_reply_minutes, now())
          where (f.cases, f.answered_within_day_share, f.median_first_reply_minutes) is distinct from
            (excluded.cases, excluded.answered_within_day_share, excluded.median_first_reply_minutes)
        returning 1`);
      if (changed.length) await purgeDocuments(tx, `shop:${shopId}`);
    },
    db,
  );
}
