import { gte, type SQL, sql } from "drizzle-orm";
import { asPerson, type Db, database, readPool, type Tx } from "@/db/client";
import { marketWeeks } from "@/db/schema";
import { dayInYiwu } from "../catalogue/working-days";
import type { Actor } from "../core/actor";
import { NotFound } from "../core/errors";
import type { Locale } from "../i18n/locale";
import { listSearchMisses } from "../search/misses/list-search-misses";
import { targetHours } from "../verifications/rules";
import {
  type CategoryChange,
  type DecisionWeek,
  type MarketFigures,
  type MarketWeek,
  shownWeeks,
} from "./market-figures";
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
  const decided = await asPerson(
    actor.userId,
    async (tx) => ({ cases: await listCases(since, tx), verifications: await listVerifications(since, tx) }),
    db,
  );
  const ofAllWeeks = (found: DecisionWeek[]) =>
    mondays.map((week) => found.find((each) => each.week === week) ?? { week, ...noDecisions });
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
    cases: ofAllWeeks(decided.cases),
    verifications: ofAllWeeks(decided.verifications),
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

const noDecisions = { decided: 0, onTime: 0, medianMinutes: null, p90Minutes: null };

const listCases = (since: string, tx: Tx) =>
  listDecisionWeeks(sql`select decided_at, due_at, created_at as since from moderation_cases`, since, tx);

/** The clock of a request stops while the shop owes evidence, so the wait is what the target has lost. */
const listVerifications = (since: string, tx: Tx) =>
  listDecisionWeeks(
    sql`select created_at as decided_at, (before->>'dueAt')::timestamptz as due_at,
        (before->>'dueAt')::timestamptz - make_interval(hours => ${targetHours}) as since
      from verification_decisions where undone_at is null and before->>'status' = 'evidence'`,
    since,
    tx,
  );

/** Counts decisions by week. `decisions` selects `decided_at`, `due_at` and `since`, from which the wait counts. */
const listDecisionWeeks = (decisions: SQL, since: string, tx: Tx): Promise<DecisionWeek[]> =>
  tx.execute<DecisionWeek>(sql`
    select date_trunc('week', decided_at at time zone 'Asia/Shanghai')::date::text as week, count(*)::int as decided,
      (count(*) filter (where decided_at <= due_at))::int as "onTime",
      round(percentile_cont(0.5) within group (order by minutes))::int as "medianMinutes",
      round(percentile_cont(0.9) within group (order by minutes))::int as "p90Minutes"
    from (select d.*, extract(epoch from d.decided_at - d.since) / 60 as minutes from (${decisions}) d) waits
    where decided_at >= (${since}::timestamp at time zone 'Asia/Shanghai') group by 1`);

/** Lists categories whose views changed by more than chance explains, the strongest change first. */
const listChanges = (direction: SQL, locale: Locale, db: Db): Promise<CategoryChange[]> =>
  db.execute<CategoryChange>(sql`
    select c.id, c.slug, c.names->>${locale} as name, t.views, t.views_before as "viewsBefore"
    from category_trends t join categories c on c.id = t.category_id
    where t.facet = 0 and ${direction} and abs(t.views - t.views_before) >= 4 * sqrt(t.views + t.views_before)
    order by abs(t.views - t.views_before) / sqrt(t.views + t.views_before) desc, c.id limit ${shownCategories}`);
