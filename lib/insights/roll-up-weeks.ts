import { gt, sql } from "drizzle-orm";
import { asShop, type Db, database, type Tx } from "@/db/client";
import { shops } from "@/db/schema";
import { dayInYiwu } from "../catalogue/working-days";
import { addDays, mondayOf } from "./periods";

/** Number of weeks that are rolled up again, because an inquiry that is marked as spam changes its day. */
const openWeeks = 3;

/**
 * Rolls up past weeks, in one short transaction for each shop. Days older than thirteen months only remain as weeks,
 * since `maintain_partitions()` drops their months.
 */
export async function rollUpWeeks(db: Db = database, now = new Date()): Promise<void> {
  for (let after = 0; ; ) {
    const batch = await db.select({ id: shops.id }).from(shops).where(gt(shops.id, after)).orderBy(shops.id).limit(500);
    for (const { id } of batch) await rollUpShopWeeks(id, db, now);
    const last = batch.at(-1);
    if (!last) return;
    after = last.id;
  }
}

/** Rolls up the weeks of one shop. Idempotent. */
export async function rollUpShopWeeks(shopId: number, db: Db = database, now = new Date()): Promise<void> {
  const to = mondayOf(dayInYiwu(now));
  const since = (table: "visit_weeks" | "listing_weeks") =>
    sql`(select coalesce(max(w.week) - ${7 * (openWeeks - 1)}::int, '-infinity'::date) from ${sql.identifier(table)} w
      where w.shop_id = ${shopId}${table === "visit_weeks" ? sql` and w.listing_id = 0` : sql``})`;
  await asShop(
    shopId,
    async (tx) => {
      await tx.execute(sql`
        insert into visit_weeks as w (shop_id, listing_id, week, country, locale, source, views, visitors)
        select shop_id, listing_id, date_trunc('week', day)::date, country, locale, source, sum(views), sum(visitors)
        from visit_days where shop_id = ${shopId} and day < ${to}::date and day >= ${since("visit_weeks")}
        group by 1, 2, 3, 4, 5, 6
        on conflict (shop_id, listing_id, week, country, locale, source)
          do update set views = excluded.views, visitors = excluded.visitors
          where (w.views, w.visitors) is distinct from (excluded.views, excluded.visitors)`);
      await tx.execute(sql`
        insert into listing_weeks as w (shop_id, listing_id, week, views, inquiries)
        select shop_id, listing_id, date_trunc('week', day)::date, sum(views), sum(inquiries)
        from listing_days where shop_id = ${shopId} and day < ${to}::date and day >= ${since("listing_weeks")}
        group by 1, 2, 3
        on conflict (shop_id, week, listing_id) do update set views = excluded.views, inquiries = excluded.inquiries
          where (w.views, w.inquiries) is distinct from (excluded.views, excluded.inquiries)`);
      await addUpYears(shopId, to, tx);
    },
    db,
  );
}

/** Adds up the views of two years once a week, because past weeks no longer change. */
async function addUpYears(shopId: number, to: string, tx: Tx) {
  const [done] = await tx.execute(
    sql`select 1 from listing_years where shop_id = ${shopId} and week = ${to}::date limit 1`,
  );
  if (done) return;
  await tx.execute(sql`delete from listing_years where shop_id = ${shopId}`);
  const half = sql`${addDays(to, -364)}::date`;
  await tx.execute(sql`
    insert into listing_years (shop_id, listing_id, week, views, views_before)
    select shop_id, listing_id, ${to}::date, coalesce(sum(views) filter (where week >= ${half}), 0),
      coalesce(sum(views) filter (where week < ${half}), 0)
    from listing_weeks where shop_id = ${shopId} and week >= ${addDays(to, -728)}::date and week < ${to}::date
    group by shop_id, listing_id`);
}
