import type { Sql } from "postgres";

/** Resolves when a statement on the owner's database waits for what another has not given up yet. */
export async function untilSomebodyWaits(owner: Sql): Promise<void> {
  const waits = () => owner`
    select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
  while ((await waits()).length === 0);
}
