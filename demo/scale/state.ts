import type { Sql, TransactionSql } from "postgres";
import type { Plan } from "./plan";

/** The progress of a load. The database that it fills stores it, so that the same command continues the load. */
export type LoadState = Plan & {
  /** Number of loaded shops, and of loaded designs (`done`). */
  shops: number;
  done: number;
  /** Definitions of the dropped indexes, by name. */
  indexes: Record<string, string>;
  /** Finished steps after the rows. */
  finished: ("analyze" | "search")[];
};

const key = "scale_load";

export async function readState(sql: Sql): Promise<LoadState | undefined> {
  const [row] = await sql<{ value: LoadState }[]>`select value from search_state where key = ${key}`;
  return row?.value;
}

export async function saveLoadState(sql: Sql | TransactionSql, state: LoadState): Promise<void> {
  await sql`
    insert into search_state (key, value) values (${key}, ${sql.json(state)})
    on conflict (key) do update set value = excluded.value`;
}

/** A load that is not possible; the message states the remedy. */
export class LoadRefusal extends Error {}

type NewPlan = Omit<Plan, "now"> & Partial<Plan>;

/**
 * Returns the state of an interrupted load of the same size and seed, or saves a new one if the database is empty.
 * @throws LoadRefusal when the database has other data
 */
export async function findOrCreateState(sql: Sql, { listings, seed, now = Date.now() }: NewPlan): Promise<LoadState> {
  const state = await readState(sql);
  if (state) {
    if (state.listings === listings && state.seed === seed) return state;
    throw new LoadRefusal(
      `A load of ${state.listings} designs with the seed "${state.seed}" is here already: continue it with --listings ${state.listings} --seed ${state.seed}, or use an empty database.`,
    );
  }
  const [row] = await sql<{ empty: boolean }[]>`
    select not exists (select from shops) and not exists (select from users) as empty`;
  if (!row?.empty)
    throw new LoadRefusal("This database holds a market already: use an empty one, or another --data-dir.");
  const fresh = { listings, seed, now, shops: 0, done: 0, indexes: {}, finished: [] };
  await saveLoadState(sql, fresh);
  return fresh;
}
