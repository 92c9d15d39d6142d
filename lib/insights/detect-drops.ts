import { and, gt, isNull, sql } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import { shops, trafficDrops } from "@/db/schema";
import { dayInYiwu } from "../catalogue/working-days";
import { enqueue } from "../events/job";
import { addDays, mondayOf } from "./periods";
import { type ComparedCount, isDrop, ratioWithout } from "./traffic-drop";

type Part = ComparedCount & { kind: (typeof trafficDrops.$inferSelect)["kind"]; subject: string };

/** Days for which no further alert about the same part is created. */
const quietDays = 56;
const days = 28;

/** Detects drops in every open shop once a week, and enqueues a job for each shop with new ones. */
export async function detectDrops(db: Db = database, now = new Date()): Promise<void> {
  const market = await marketRatio(db);
  for (let after = 0; ; ) {
    const batch = await db
      .select({ id: shops.id })
      .from(shops)
      .where(and(gt(shops.id, after), isNull(shops.closedAt)))
      .orderBy(shops.id)
      .limit(500);
    for (const { id } of batch) await detectShopDrops(id, { market, now }, db);
    const last = batch.at(-1);
    if (!last) return;
    after = last.id;
  }
}

/** Stores the new drops of a shop and enqueues the job that notifies its members. Idempotent within a week. */
export async function detectShopDrops(
  shopId: number,
  { market = 1, now = new Date() }: { market?: number; now?: Date } = {},
  db: Db = database,
): Promise<void> {
  const today = dayInYiwu(now);
  await asShop(
    shopId,
    async (tx) => {
      const parts = await tx.execute<Part>(partsStatement(shopId, today));
      const found = selectDrops(parts, market);
      if (found.length === 0) return;
      const recent = await tx.execute<{ kind: string; subject: string }>(sql`
        select kind, subject from traffic_drops where shop_id = ${shopId} and week > ${addDays(today, -quietDays)}::date`);
      const known = new Set(recent.map(({ kind, subject }) => `${kind} ${subject}`));
      const newDrops = found.filter(({ kind, subject }) => !known.has(`${kind} ${subject}`));
      if (newDrops.length === 0) return;
      const week = mondayOf(today);
      await tx
        .insert(trafficDrops)
        .values(
          newDrops.map(({ kind, subject, now: count, before: countBefore }) => ({
            ...{ shopId, kind, subject, week, count, countBefore },
          })),
        )
        .onConflictDoNothing();
      await enqueue([{ name: "notifyOfDrops", eventId: null, data: { shopId, week } }], tx);
    },
    db,
  );
}

/** Selects the parts that fell more than the rest of the shop, and the shop itself if it fell more than the market. */
export function selectDrops(parts: readonly Part[], market: number): Part[] {
  const whole = parts.find(({ kind }) => kind === "shop");
  const tests = parts.filter(({ before }) => before > 0).length;
  const views = parts.filter(({ kind }) => kind === "design").reduce(sum, { now: 0, before: 0 });
  return parts.filter((part) => {
    if (part.kind === "shop") return isDrop(part, { ratio: market, tests });
    const all = part.kind === "design" ? views : whole;
    return isDrop(part, { ratio: Math.min(market, all ? ratioWithout(all, part) : 1), tests });
  });
}

const sum = (all: ComparedCount, one: ComparedCount): ComparedCount => ({
  now: all.now + one.now,
  before: all.before + one.before,
});

/**
 * Returns the ratio of the market's views between both periods, so that a holiday causes no alerts; 1 with few data.
 */
async function marketRatio(db: Db): Promise<number> {
  const [all] = await db.execute<{ now: number; before: number }>(sql`
    select coalesce(sum(views), 0)::float8 as now, coalesce(sum(views_before), 0)::float8 as before
    from category_trends where facet = 0`);
  return all && all.before >= 1_000 ? all.now / all.before : 1;
}

/** Selects the counts of the shop, its countries, its sources and its listings in both periods. */
const partsStatement = (shopId: number, today: string) => sql`
  with seen as materialized (
    select country, source, visitors, day >= ${today}::date - ${days}::int as is_now from visit_days
    where shop_id = ${shopId} and listing_id = 0 and day >= ${today}::date - ${2 * days}::int and day < ${today}::date)
  select kind, subject, coalesce(sum(n) filter (where is_now), 0)::int as now,
    coalesce(sum(n) filter (where not is_now), 0)::int as before
  from (
    select 'shop' as kind, '' as subject, visitors as n, is_now from seen
    union all select 'country', country, visitors, is_now from seen where country <> 'ZZ'
    union all select 'source', source, visitors, is_now from seen
    union all select 'design', listing_id::text, views, day >= ${today}::date - ${days}::int from listing_days
      where shop_id = ${shopId} and day >= ${today}::date - ${2 * days}::int and day < ${today}::date) r
  group by kind, subject order by kind, subject`;
