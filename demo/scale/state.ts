import type { Sql, TransactionSql } from "postgres";
import type { Plan } from "./plan";

/** How far a load has come; kept in the database it fills, so that the same command continues it. */
export type LoadState = Plan & {
  /** Whole chunks of shops and of designs that are in. */
  shops: number;
  done: number;
  /** Definitions of the indexes that are away while rows come in, by name. */
  indexes: Record<string, string>;
  /** Steps after the rows that are over. */
  finished: ("analyze" | "search")[];
};

const key = "scale_load";

export async function readState(sql: Sql): Promise<LoadState | undefined> {
  const [row] = await sql<{ value: LoadState }[]>`select value from search_state where key = ${key}`;
  return row?.value;
}

export async function keepState(sql: Sql | TransactionSql, state: LoadState): Promise<void> {
  await sql`
    insert into search_state (key, value) values (${key}, ${sql.json(state)})
    on conflict (key) do update set value = excluded.value`;
}

/** The load cannot be; the message says in one sentence what to do. */
export class LoadRefusal extends Error {}

type NewPlan = Omit<Plan, "now"> & Partial<Plan>;

/**
 * The state to go on from: that of an interrupted load of the same size and seed, or a new one when nothing is there.
 * @throws LoadRefusal when the database holds something else
 */
export async function stateFor(sql: Sql, { listings, seed, now = Date.now() }: NewPlan): Promise<LoadState> {
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
  await keepState(sql, fresh);
  return fresh;
}
