import { sql } from "drizzle-orm";

/** How often a design was looked at in the last seven whole days, and in the seven before. */
export type Rise = { views: number; viewsBefore: number };

/** The same, day by day, the oldest first; `inquiries` of the last seven days. */
export type Week = Rise & { inquiries: number; days: number[] };

/** Fewer views than these, or a smaller rise, are chance. */
const fewestViews = 100;
const leastRise = 1.5;

/** Today in Yiwu. It is not over yet, so that weeks end the day before. */
const today = sql`(now() at time zone 'Asia/Shanghai')::date`;

/** A `Rise` as JSON for the row `l` of listings in a larger query; null unless many more people looked than before. */
export const hotJson = sql`(
  select jsonb_build_object('views', w.views, 'viewsBefore', w.before) from (
    select sum(d.views) filter (where d.day >= ${today} - 7) as views,
      coalesce(sum(d.views) filter (where d.day < ${today} - 7), 0) as before
    from listing_days d where d.listing_id = l.id and d.day >= ${today} - 14 and d.day < ${today}) w
  where w.views >= ${fewestViews} and w.views >= w.before * ${leastRise}::numeric)`;
