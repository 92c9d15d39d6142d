import postgres, { type Sql } from "postgres";
import { type Db, openPool } from "../client";
import { loadReference } from "../reference/load";
import { inEmptyMarket } from "./in-empty-market";

/**
 * Creates a database with reference data and no shops; calls `work` with the application's pool, which has its
 * timeouts, and with a connection of the tables' owner.
 */
export const inMarketWithReferenceData = (work: (db: Db, owner: Sql) => Promise<void>): Promise<void> =>
  inEmptyMarket(async (ownerUrl) => {
    const owner = postgres(ownerUrl, { max: 1, onnotice() {} });
    const pool = openPool(ownerUrl);
    try {
      await loadReference(owner);
      await work(pool, owner);
    } finally {
      await Promise.all([pool.$client.end({ timeout: 5 }), owner.end()]);
    }
  });

/** Resolves once a statement on the owner's database waits for a lock that another session holds. */
export async function waitForBlockedStatement(owner: Sql): Promise<void> {
  const waiting = () => owner`
    select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
  while ((await waiting()).length === 0);
}
