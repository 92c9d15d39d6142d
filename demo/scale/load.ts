import type { Sql } from "postgres";
import { storeDemoMedia } from "../store-media";
import { type chunkSizes, chunksAfter } from "./chunks";
import { tables } from "./columns";
import { copyIn } from "./copy-in";
import type { Generate } from "./generate";
import { dropIndexes, restoreIndexes } from "./indexes";
import { addOwner } from "./owner";
import { shopCount } from "./plan";
import type { Progress, ProgressPrinter } from "./progress";
import { getRights, withoutRowSecurity } from "./row-level-security";
import { findOrCreateState, LoadRefusal, type LoadState, saveLoadState } from "./state";

export type LoadOptions = {
  listings: number;
  seed: string;
  /** Password hash of the owner who may sign in. */
  passwordHash: string;
  generate: Generate;
  screen: ProgressPrinter;
  /** Builds the search rows. Without it the step is skipped, and a later load can run it. */
  writeSearch?: (progress: Progress) => Promise<void>;
  /** In milliseconds; all dates are before it. A load that continues uses the time of its start. */
  now?: number;
  chunkSizes?: typeof chunkSizes;
};

/** Key of the advisory lock; the lock ends with the connection. */
const lock = 7_286_435;

/**
 * Fills an empty database, which is migrated and has reference data, or continues an interrupted load of the same size
 * and seed. `sql` is one connection of the tables' owner. A complete load changes nothing.
 * @throws LoadRefusal when the database has other data, or another load runs
 */
export async function loadScale(sql: Sql, options: LoadOptions): Promise<void> {
  const { screen, writeSearch } = options;
  await sql`set synchronous_commit = off`;
  const [row] = await sql<{ alone: boolean }[]>`select pg_try_advisory_lock(${lock}) as alone`;
  if (!row?.alone) throw new LoadRefusal("Another load is filling this database: wait for it.");
  let state = await findOrCreateState(sql, options);
  if (state.done === 0) await screen.step("Pictures", "", () => storeDemoMedia());
  if (state.done < state.listings) {
    const withoutIndexes = await dropIndexes(sql, state);
    state = await screen.step("Shops and designs", "rows", (progress) =>
      copyRows(sql, withoutIndexes, options, progress),
    );
  }
  if (Object.keys(state.indexes).length > 0) {
    const copied = state;
    state = await screen.step("Indexes", "", (progress) => restoreIndexes(sql, copied, progress));
  }
  state = await once("analyze", state, sql, () => screen.step("Statistics", "", (progress) => analyze(sql, progress)));
  if (writeSearch) await once("search", state, sql, () => screen.step("Search", "designs", writeSearch));
}

/** Copies the missing chunks, each with the state after it in one transaction. */
async function copyRows(sql: Sql, from: LoadState, options: LoadOptions, progress: Progress): Promise<LoadState> {
  const rights = await getRights(sql);
  const chunks = chunksAfter(from, { shops: from.shops, listings: from.done }, options.chunkSizes);
  const expected = expectedRows(from);
  let state = from;
  let rows = rowsPerShop * from.shops + rowsPerListing * from.done;
  progress(rows, expected);
  for await (const { chunk, written } of options.generate(from, chunks)) {
    const next = { ...state, [chunk.of === "shops" ? "shops" : "done"]: chunk.until };
    await withoutRowSecurity(sql, rights, async (tx) => {
      for (const table of tables) {
        const pieces = written.bytes.get(table);
        if (pieces) await copyIn(tx, table, pieces);
      }
      if (chunk.of === "shops" && chunk.from === 0) await addOwner(tx, state, options.passwordHash);
      await saveLoadState(tx, next);
    });
    state = next;
    rows += written.rows;
    progress(Math.min(rows, expected), expected, `${state.done.toLocaleString("en-US")} designs`);
  }
  return state;
}

/** Average numbers of rows, for the progress bar. */
const rowsPerShop = 25.5;
const rowsPerListing = 15.9;
const expectedRows = (state: LoadState): number => rowsPerShop * shopCount(state) + rowsPerListing * state.listings;

/** Collects planner statistics and writes the visibility map. */
async function analyze(sql: Sql, progress: Progress): Promise<void> {
  const all = ["users", "shop_members", ...tables];
  for (const [index, table] of all.entries()) {
    progress(index, all.length, table);
    await sql`vacuum analyze ${sql(table)}`;
  }
}

/** Runs a step and saves that it finished, unless an earlier run finished it. */
async function once(
  step: LoadState["finished"][number],
  state: LoadState,
  sql: Sql,
  work: () => Promise<void>,
): Promise<LoadState> {
  if (state.finished.includes(step)) return state;
  await work();
  const next = { ...state, finished: [...state.finished, step] };
  await saveLoadState(sql, next);
  return next;
}
