import { gte, type SQL, sql } from "drizzle-orm";
import { asPerson, type Db, database, readPool } from "@/db/client";
import { marketWeeks } from "@/db/schema";
import { dayInYiwu } from "../catalogue/working-days";
import type { Actor } from "../core/actor";
import { NotFound } from "../core/errors";
import type { Locale } from "../i18n/locale";
import { listSearchMisses } from "../search/misses/list-search-misses";
import { type CaseWeek, type CategoryChange, type MarketFigures, type MarketWeek, shownWeeks } from "./market-figures";
import { addDays, mondayOf } from "./periods";
import { canReadMarketFigures } from "./policy";

const shownCategories = 8;
const shownMisses = 8;

/**
 * Returns the figures of the whole market for operators. They come from tables that jobs keep, never from threads, so
 * the statement timeout of the pools is enough. @throws NotFound for anyone else
 */
export async function getMarketFigures(
  actor: Actor,
  locale: Locale,
  { db = database, pool = db === database ? readPool : db, now = new Date() }: { db?: Db; pool?: Db; now?: Date } = {},
): Promise<MarketFigures> {
  if (!canReadMarketFigures(actor)) throw new NotFound("figures");
  const mondays = mondaysUntil(now);
  const since = mondays[0] ?? "";
  const cases = await asPerson(actor.userId, (tx) => listCaseWeeks(since, tx), db);
  const [stored, rising, falling, misses] = await Promise.all([
    pool.select().from(marketWeeks).where(gte(marketWeeks.week, since)).orderBy(marketWeeks.week),
    listChanges(sql`t.views > t.views_before`, locale, pool),
    listChanges(sql`t.views < t.views_before`, locale, pool),
    listSearchMisses(actor, { days: 30 }, db, now),
  ]);
  const byWeek = new Map(stored.map((each) => [each.week, each]));
  const measuredAt = stored.at(-1)?.measuredAt.toISOString() ?? null;
  return {
    measuredAt,
    weeks: mondays.map((week) => byWeek.get(week) ?? emptyWeek(week)),
    cases: mondays.map(
      (week) => cases.find((each) => each.week === week) ?? { week, decided: 0, onTime: 0, medianMinutes: null },
    ),
    rising,
    falling,
    misses: misses.slice(0, shownMisses),
  };
}

const mondaysUntil = (now: Date): string[] => {
  const last = mondayOf(dayInYiwu(now));
  return Array.from({ length: shownWeeks }, (_, at) => addDays(last, 7 * (at + 1 - shownWeeks)));
};

const emptyWeek = (week: string): MarketWeek => ({
  week,
  inquiries: 0,
  due: 0,
  answeredWithinDay: 0,
  medianFirstReplyMinutes: null,
  quotes: 0,
  deals: 0,
  shops: 0,
  buyers: 0,
  agreed: {},
  countries: {},
  searchMisses: null,
});

const listCaseWeeks = (since: string, db: Db): Promise<CaseWeek[]> =>
  db.execute<CaseWeek>(sql`
    select date_trunc('week', decided_at at time zone 'Asia/Shanghai')::date::text as week, count(*)::int as decided,
      (count(*) filter (where decided_at <= due_at))::int as "onTime",
      round(percentile_cont(0.5) within group (order by extract(epoch from decided_at - created_at) / 60))::int
        as "medianMinutes"
    from moderation_cases where decided_at >= (${since}::timestamp at time zone 'Asia/Shanghai') group by 1`);

/** Lists categories whose views changed by more than chance explains, the strongest change first. */
const listChanges = (direction: SQL, locale: Locale, db: Db): Promise<CategoryChange[]> =>
  db.execute<CategoryChange>(sql`
    select c.id, c.slug, c.names->>${locale} as name, t.views, t.views_before as "viewsBefore"
    from category_trends t join categories c on c.id = t.category_id
    where t.facet = 0 and ${direction} and abs(t.views - t.views_before) >= 4 * sqrt(t.views + t.views_before)
    order by abs(t.views - t.views_before) / sqrt(t.views + t.views_before) desc, c.id limit ${shownCategories}`);
