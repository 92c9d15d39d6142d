import { type SQL, sql } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import { dayInYiwu } from "../catalogue/working-days";
import type { Actor } from "../core/actor";
import { NotFound } from "../core/errors";
import type { Locale } from "../i18n/locale";
import { inquiryRows, quoteRows } from "./inquiry-rows";
import type { ShopMetrics } from "./metrics";
import type { MetricsQuery } from "./metrics-query";
import { columnsOf, type Period, periodOf } from "./periods";
import { canReadMetrics } from "./policy";
import { monday, viewRows, visitRows } from "./view-rows";

type Query = { shopId: number; query: MetricsQuery; reader: Locale; now?: Date };

/** Maximum listed listings. */
const maxDesigns = 10;
/** Listings with the most views from which the list is selected if visitors are filtered. */
const candidates = 200;

/**
 * Returns the figures of a shop in a period and in the one before it, by one statement. Visitors are counted by day, so
 * a person who visits on two days counts twice.
 * @throws NotFound if the actor is not a member of the shop
 */
export async function getShopMetrics(
  actor: Actor,
  { shopId, query, reader, now = new Date() }: Query,
  db: Db = database,
): Promise<ShopMetrics> {
  if (!canReadMetrics(actor, { shopId })) throw new NotFound("shop");
  const period = periodOf(query.period, dayInYiwu(now));
  const statement = metricsStatement(shopId, query, period, reader);
  const [found] = await asShop(shopId, (tx) => tx.execute<{ figures: ShopMetrics }>(statement), db);
  if (!found) throw new NotFound("shop");
  const byStart = new Map(found.figures.columns.map((column) => [column.start, column]));
  const none = { visitors: 0, views: 0, inquiries: 0 };
  return { ...found.figures, columns: columnsOf(period).map((start) => byStart.get(start) ?? { start, ...none }) };
}

export function metricsStatement(shopId: number, query: MetricsQuery, period: Period, reader: Locale): SQL {
  const from = sql`${period.from}::date`;
  const start = period.grain === "week" ? monday(sql`day`) : sql`day`;
  return sql`
    with seen as materialized (${visitRows(shopId, query.design ?? 0, query, period)}),
    inquired as materialized (${inquiryRows(shopId, query, period)}),
    offered as materialized (${quoteRows(shopId, query, period)})
    select jsonb_build_object(
      'totals', (select jsonb_build_object('visitors', ${count(sql`sum(visitors)`, sql`start`, from)},
          'views', ${count(sql`sum(views)`, sql`start`, from)}) from seen)
        || (select jsonb_build_object('inquiries', ${count(sql`count(*)`, sql`day`, from)}, 'minutes',
          jsonb_build_object('now', round(percentile_cont(0.5) within group (order by minutes) filter (where day >= ${from})),
            'before', round(percentile_cont(0.5) within group (order by minutes) filter (where day < ${from})))) from inquired)
        || (select jsonb_build_object('quoted', ${count(sql`count(*)`, sql`day`, from, sql`and what = 'quoted'`)},
          'agreed', ${count(sql`count(*)`, sql`day`, from, sql`and what = 'agreed'`)}) from offered),
      'columns', (select coalesce(jsonb_agg(jsonb_build_object('start', start, 'visitors', coalesce(visitors, 0),
          'views', coalesce(views, 0), 'inquiries', coalesce(inquiries, 0)) order by start), '[]')
        from (select start, sum(visitors) as visitors, sum(views) as views from seen where start >= ${from} group by start) s
        full join (select ${start} as start, count(*) as inquiries from inquired where day >= ${from} group by 1) a using (start)),
      'countries', ${parts(sql`country`, from)},
      'languages', ${parts(sql`locale`, from)},
      'sources', ${sourceCounts(from)},
      'designs', ${designs(shopId, query, period, reader)}
    ) as figures`;
}

const count = (sum: SQL, at: SQL, from: SQL, more = sql``): SQL => sql`jsonb_build_object(
  'now', coalesce(${sum} filter (where ${at} >= ${from} ${more}), 0),
  'before', coalesce(${sum} filter (where ${at} < ${from} ${more}), 0))`;

/** Counts visitors and inquiries by country or language, most visitors first. */
const parts = (name: SQL, from: SQL): SQL => sql`(
  select coalesce(jsonb_agg(jsonb_build_object('name', name,
      'visitors', coalesce(visitors, '{"now":0,"before":0}'::jsonb),
      'inquiries', coalesce(inquiries, '{"now":0,"before":0}'::jsonb))
    order by coalesce((visitors->>'now')::int, 0) desc, coalesce((inquiries->>'now')::int, 0) desc, name), '[]')
  from (select ${name} as name, ${count(sql`sum(visitors)`, sql`start`, from)} as visitors from seen group by 1) s
  full join (select ${name} as name, ${count(sql`count(*)`, sql`day`, from)} as inquiries from inquired group by 1) a using (name))`;

/** Counts visitors, inquiries and quotes by source; unknown sources are last. */
const sourceCounts = (from: SQL): SQL => sql`(
  select coalesce(jsonb_agg(way order by way->>'name' = 'unknown', (way->'visitors'->>'now')::int desc, (way->'inquiries'->>'now')::int desc, way->>'name'), '[]')
  from (select jsonb_build_object('name', name, 'visitors', ${count(sql`sum(visitors)`, sql`at`, from)},
      'inquiries', ${count(sql`sum(inquiries)`, sql`at`, from)}, 'quoted', ${count(sql`sum(quoted)`, sql`at`, from)}) as way
    from (select source as name, start as at, visitors, 0 as inquiries, 0 as quoted from seen
      union all select coalesce(way, 'unknown'), day, 0, 1, 0 from inquired
      union all select coalesce(way, 'unknown'), day, 0, 0, 1 from offered where what = 'quoted') r group by name) w)`;

/** Lists the listings with the most views, from their daily or weekly sums unless visitors are filtered. */
function designs(shopId: number, query: MetricsQuery, period: Period, reader: Locale): SQL {
  const { design, country, language, source } = query;
  const from = sql`${period.from}::date`;
  const all = viewRows(shopId, period);
  const mostViewed = sql`select m.listing_id from (${all}) m
    where m.start >= ${from} group by m.listing_id order by sum(m.views) desc limit ${candidates}`;
  const rows = design || country || language || source ? visitRows(shopId, design ?? mostViewed, query, period) : all;
  return sql`(
    select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'title', t.title, 'titleLocale', t.locale, 'pictureKey',
        (select f.key from listing_pictures y join pictures f on f.id = y.picture_id and f.shop_id = y.shop_id
          where y.listing_id = c.id order by y.position limit 1),
        'views', jsonb_build_object('now', c.views, 'before', (select coalesce(sum(b.views), 0) from (${rows}) b
          where b.listing_id = c.id and b.start < ${from})),
        'inquiries', (select count(*) from inquired a join inquiry_lines n on n.inquiry_id = a.id
          where n.shop_id = ${shopId} and n.listing_id = c.id and a.day >= ${from})) order by c.views desc, c.id desc), '[]')
    from (select r.listing_id as id, sum(r.views) as views from (${rows}) r where r.start >= ${from}
      group by r.listing_id order by 2 desc, 1 desc limit ${maxDesigns}) c
    join listings l on l.id = c.id and l.shop_id = ${shopId}
    join lateral (select x.title, x.locale from listing_texts x where x.listing_id = l.id
      order by x.locale = ${reader} desc, x.locale = 'en' desc, x.locale = l.locale desc limit 1) t on true
    where c.views > 0)`;
}
