import type { Sql } from "postgres";
import { tables } from "./columns";
import { type LoadState, saveLoadState } from "./state";

/**
 * Drops the indexes of the tables that no constraint needs, since building them afterwards is faster; a partitioned
 * table keeps its own, since their definition names no partition. The same transaction saves their definitions in the state, so that an interrupted load can restore them.
 */
export async function dropIndexes(sql: Sql, state: LoadState): Promise<LoadState> {
  return sql.begin(async (tx) => {
    const found = await tx<{ name: string; definition: string }[]>`
      select indexname as name, indexdef as definition from pg_indexes
      where schemaname = 'public' and tablename = any (${[...tables]})
        and format('%I.%I', schemaname, tablename)::regclass not in (select partrelid from pg_partitioned_table)
        and not exists (
          select from pg_constraint
          where conindid = format('%I.%I', schemaname, indexname)::regclass and contype in ('p', 'u', 'x'))`;
    for (const { name } of found) await tx`drop index ${tx(name)}`;
    const indexes = {
      ...state.indexes,
      ...Object.fromEntries(found.map(({ name, definition }) => [name, definition])),
    };
    const next = { ...state, indexes };
    await saveLoadState(tx, next);
    return next;
  });
}

/** Creates the dropped indexes again. One transaction creates each and removes it from the state. */
export async function restoreIndexes(
  sql: Sql,
  state: LoadState,
  progress: (done: number, total: number, name: string) => void,
): Promise<LoadState> {
  const all = Object.entries(state.indexes);
  let current = state;
  for (const [index, [name, definition]] of all.entries()) {
    progress(index, all.length, name);
    const { [name]: _, ...indexes } = current.indexes;
    const next = { ...current, indexes };
    await sql.begin(async (tx) => {
      await tx.unsafe(definition);
      await saveLoadState(tx, next);
    });
    current = next;
  }
  progress(all.length, all.length, "");
  return current;
}
