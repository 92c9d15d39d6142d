import type { Sql } from "postgres";
import { tables } from "./columns";
import { keepState, type LoadState } from "./state";

/**
 * Takes away the indexes of the tables that no constraint needs: they are built faster at once than row by row. Their
 * definitions go into the state in the same transaction, so that an interrupted load knows what is missing.
 */
export async function takeIndexesAway(sql: Sql, state: LoadState): Promise<LoadState> {
  return sql.begin(async (tx) => {
    const found = await tx<{ name: string; definition: string }[]>`
      select indexname as name, indexdef as definition from pg_indexes
      where schemaname = 'public' and tablename = any (${[...tables]})
        and not exists (
          select from pg_constraint
          where conindid = format('%I.%I', schemaname, indexname)::regclass and contype in ('p', 'u', 'x'))`;
    for (const { name } of found) await tx`drop index ${tx(name)}`;
    const indexes = {
      ...state.indexes,
      ...Object.fromEntries(found.map(({ name, definition }) => [name, definition])),
    };
    const next = { ...state, indexes };
    await keepState(tx, next);
    return next;
  });
}

/** Puts them back one by one; each is back or still noted. */
export async function putIndexesBack(
  sql: Sql,
  state: LoadState,
  progress: (done: number, total: number, name: string) => void,
): Promise<LoadState> {
  const all = Object.entries(state.indexes);
  let current = state;
  for (const [place, [name, definition]] of all.entries()) {
    progress(place, all.length, name);
    const { [name]: _, ...indexes } = current.indexes;
    const next = { ...current, indexes };
    await sql.begin(async (tx) => {
      await tx.unsafe(definition);
      await keepState(tx, next);
    });
    current = next;
  }
  progress(all.length, all.length, "");
  return current;
}
