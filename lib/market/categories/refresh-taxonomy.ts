import { setTimeout as pause } from "node:timers/promises";
import { sql } from "drizzle-orm";
import { type Db, readPool } from "@/db/client";
import { log } from "../../core/log";
import { type CategoryRow, setCategoryRows } from "../../i18n/taxonomy";

/** Milliseconds after which a render no longer waits for a database that does not answer. */
const maxWaitMs = 2_000;

/**
 * Reads what leads have edited of the categories into this process, whose pages and emails name categories from memory.
 * A process that cannot read it keeps what it has; its next invalidation reads again.
 */
export async function refreshTaxonomy(db: Db = readPool): Promise<void> {
  const waiting = new AbortController();
  const reading = readRows(db).finally(() => waiting.abort());
  await Promise.race([reading, pause(maxWaitMs, undefined, { signal: waiting.signal, ref: false }).catch(() => {})]);
}

async function readRows(db: Db): Promise<void> {
  try {
    const rows = await db.execute<CategoryRow>(sql`
      select id, names, hs, position from categories
      where exists (select from category_edits where undone_at is null)`);
    setCategoryRows([...rows]);
  } catch (error) {
    log.warn("taxonomy.unread", { error });
  }
}
