import { hash } from "@node-rs/argon2";
import { sql as fragment, type SQL } from "drizzle-orm";
import { PgDialect } from "drizzle-orm/pg-core";
import postgres, { type Sql, type TransactionSql } from "postgres";
import { heatStep } from "@/lib/catalogue/measure-heat";
import { closedTimes, openMinutes } from "@/lib/inquiries/open-minutes";
import { countSteps, reclusterFrom } from "@/lib/search/recluster-steps";
import { loadReference } from "../db/reference/load";
import { insertRows } from "./insert-rows";
import { generateMarket } from "./market";
import { type Rows, tableNames, tables } from "./rows";
import { seed } from "./seed";
import { demoPassword } from "./sign-ins";
import { storeDemoEvidence } from "./store-evidence";
import { storeDemoMedia } from "./store-media";

/** Returns whether the database has neither shops nor accounts. */
export async function isMarketEmpty(sql: Sql): Promise<boolean> {
  const [row] = await sql<{ empty: boolean }[]>`
    select not exists (select from shops) and not exists (select from users) as empty`;
  return row?.empty ?? false;
}

/**
 * Stores the demo media in DATA_DIR, then fills an empty database with the demo market in one transaction, as the owner
 * of its tables. All dates are before `now`; `progress` receives one line per step.
 * @throws Error when the market is not empty
 */
export async function loadDemoMarket(
  ownerUrl: string,
  progress: (line: string) => void = () => {},
  now = new Date(),
): Promise<void> {
  const sql = postgres(ownerUrl, { max: 1, onnotice() {} });
  try {
    if (!(await isMarketEmpty(sql))) throw new Error("The demo market is loaded into an empty database only.");
    await loadReference(sql);
    await storeDemoMedia(progress);
    await storeDemoEvidence();
    const passwordHash = await hash(demoPassword, { memoryCost: 19_456, timeCost: 2, parallelism: 1 });
    const rows = generateMarket({ seed, now, passwordHash });
    await sql.begin(async (tx) => {
      await insertMarket(tx, rows);
      await tx`select project_listings(array(select id from listings))`;
      await tx`select build_suggestions()`;
      await measureShops(tx, now);
      await writeSearchRows(tx, now);
    });
    await sql`vacuum analyze`;
    progress(`${rows.listings.length} designs of ${rows.shops.length} shops`);
  } finally {
    await sql.end();
  }
}

/** Inserts the rows while forced row-level security is off, since it would apply to the owner as well. */
async function insertMarket(tx: TransactionSql, rows: Rows): Promise<void> {
  const forced = await tx<{ name: string }[]>`
    select relname as name from pg_class where relforcerowsecurity and relnamespace = 'public'::regnamespace`;
  for (const { name } of forced) await tx`alter table ${tx(name)} no force row level security`;
  for (const name of tableNames) await insertRows(tx, tables[name], rows[name]);
  for (const { name } of forced) await tx`alter table ${tx(name)} force row level security`;
}

/** Writes search rows as the weekly job does, and the counts and heat that other scheduled jobs maintain. */
async function writeSearchRows(tx: TransactionSql, now: Date): Promise<void> {
  const steps = [...reclusterFrom("listing_search"), ...countSteps, heatStep(now)];
  for (const { run } of steps) await runStep(tx, run);
}

async function runStep(tx: TransactionSql, step: SQL): Promise<void> {
  const { sql, params } = new PgDialect().sqlToQuery(step);
  await tx.unsafe(sql, params as never[]);
}

/** Measures response figures as the nightly job does: over 90 days, without spam and closed days of the shop. */
const measureShops = (tx: TransactionSql, now: Date): Promise<void> =>
  runStep(
    tx,
    fragment`
    with closed as materialized (select s.id, ${closedTimes(fragment`s.id`)} as times from shops s),
    counted as (
      select i.shop_id, ${openMinutes(fragment`i.created_at`, fragment`i.first_reply_at`, fragment`c.times`)} as minutes
      from inquiries i join closed c on c.id = i.shop_id
      where i.status <> 'spam' and i.created_at > ${now.toISOString()}::timestamptz - interval '90 days'
        and (i.first_reply_at is not null
          or ${openMinutes(fragment`i.created_at`, fragment`${now.toISOString()}::timestamptz`, fragment`c.times`)} > 1440))
    insert into shop_figures (shop_id, cases, answered_within_day_share, median_first_reply_minutes, measured_at)
    select shop_id, count(*), avg((minutes is not null and minutes <= 1440)::int),
      percentile_cont(0.5) within group (order by minutes), ${now.toISOString()}::timestamptz
    from counted group by shop_id`,
  );
