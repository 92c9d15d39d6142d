import type { Sql } from "postgres";
import { keepDemoMedia } from "../keep-media";
import { type chunkSizes, chunksAfter } from "./chunks";
import { tables } from "./columns";
import { copyIn } from "./copy-in";
import type { Generate } from "./generate";
import { putIndexesBack, takeIndexesAway } from "./indexes";
import { addOwner } from "./owner";
import { shopCount } from "./plan";
import type { Progress, Screen } from "./progress";
import { keepState, LoadRefusal, type LoadState, stateFor } from "./state";
import { rightsOf, withRowsLetIn } from "./walls";

export type LoadOptions = {
  listings: number;
  seed: string;
  /** Of the one owner who may sign in. */
  passwordHash: string;
  generate: Generate;
  screen: Screen;
  /** Writes the search rows of everything from nothing; without, the step is left for another time. */
  laySearch?: (progress: Progress) => Promise<void>;
  /** Milliseconds; everything happens before. A load that goes on keeps the moment it began with. */
  now?: number;
  chunkSizes?: typeof chunkSizes;
};

/** Held by the connection, so that it ends with it. */
const lock = 7_286_435;

/**
 * Fills an empty database, migrated and with its reference data, or goes on where the same load was interrupted. `sql`
 * is one connection of the tables' owner. A load that is over changes nothing.
 * @throws LoadRefusal when the database holds something else
 */
export async function loadScale(sql: Sql, options: LoadOptions): Promise<void> {
  const { screen, laySearch } = options;
  await sql`set synchronous_commit = off`;
  const [row] = await sql<{ alone: boolean }[]>`select pg_try_advisory_lock(${lock}) as alone`;
  if (!row?.alone) throw new LoadRefusal("Another load is filling this database: wait for it.");
  let state = await stateFor(sql, options);
  if (state.done === 0) await screen.step("Pictures", "", () => keepDemoMedia());
  if (state.done < state.listings) {
    const open = await takeIndexesAway(sql, state);
    state = await screen.step("Shops and designs", "rows", (progress) => copyRows(sql, open, options, progress));
  }
  if (Object.keys(state.indexes).length > 0) {
    const away = state;
    state = await screen.step("Indexes", "", (progress) => putIndexesBack(sql, away, progress));
  }
  state = await once("analyze", state, sql, () => screen.step("Statistics", "", (progress) => analyze(sql, progress)));
  if (laySearch) await once("search", state, sql, () => screen.step("Search", "designs", laySearch));
}

/** Chunk by chunk, each whole or not at all. */
async function copyRows(sql: Sql, from: LoadState, options: LoadOptions, progress: Progress): Promise<LoadState> {
  const rights = await rightsOf(sql);
  const chunks = chunksAfter(from, { shops: from.shops, listings: from.done }, options.chunkSizes);
  const expected = expectedRows(from);
  let state = from;
  let rows = rowsAShop * from.shops + rowsAListing * from.done;
  progress(rows, expected);
  for await (const { chunk, written } of options.generate(from, chunks)) {
    const next = { ...state, [chunk.of === "shops" ? "shops" : "done"]: chunk.until };
    await withRowsLetIn(sql, rights, async (tx) => {
      for (const table of tables) {
        const pieces = written.bytes.get(table);
        if (pieces) await copyIn(tx, table, pieces);
      }
      if (chunk.of === "shops" && chunk.from === 0) await addOwner(tx, state, options.passwordHash);
      await keepState(tx, next);
    });
    state = next;
    rows += written.rows;
    progress(Math.min(rows, expected), expected, `${state.done.toLocaleString("en-US")} designs`);
  }
  return state;
}

/** About how many rows each brings, for the bar. */
const rowsAShop = 25.5;
const rowsAListing = 15.9;
const expectedRows = (state: LoadState): number => rowsAShop * shopCount(state) + rowsAListing * state.listings;

/** The planner's figures, and the map of pages that all may see. */
async function analyze(sql: Sql, progress: Progress): Promise<void> {
  const all = ["users", "shop_members", ...tables];
  for (const [place, table] of all.entries()) {
    progress(place, all.length, table);
    await sql`vacuum analyze ${sql(table)}`;
  }
}

async function once(
  step: LoadState["finished"][number],
  state: LoadState,
  sql: Sql,
  work: () => Promise<void>,
): Promise<LoadState> {
  if (state.finished.includes(step)) return state;
  await work();
  const next = { ...state, finished: [...state.finished, step] };
  await keepState(sql, next);
  return next;
}
