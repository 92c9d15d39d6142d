import { and, eq, gt, inArray, isNotNull, isNull, lt, not, or, type SQL, sql } from "drizzle-orm";
import { asShop, type Db, database, type Tx } from "@/db/client";
import { pictures, shops } from "@/db/schema";
import { guest } from "../core/actor";
import { log } from "../core/log";
import { recordEvent } from "../events/record-event";
import { unusedDays } from "./limits";
import { isInUse, namedPictures } from "./picture-references";

/** Pictures of a shop that are deleted per run. */
const maxPerRun = 500;

/**
 * Marks the unused pictures of open shops, and deletes those that were unused for 30 days; a job of the event deletes
 * their files. Returns the number of deleted pictures. Runs daily; idempotent.
 */
export async function deleteUnusedPictures(db: Db = database): Promise<number> {
  let count = 0;
  for (let after = 0; ; ) {
    const batch = await db
      .select({ id: shops.id })
      .from(shops)
      .where(and(gt(shops.id, after), isNull(shops.closedAt)))
      .orderBy(shops.id)
      .limit(500);
    for (const { id } of batch) count += await deleteUnusedPicturesOf(id, db);
    const last = batch.at(-1);
    if (!last) break;
    after = last.id;
  }
  if (count > 0) log.info("pictures.deleted", { count });
  return count;
}

/** Deletes the unused pictures of one shop. */
export const deleteUnusedPicturesOf = (shopId: number, db: Db = database): Promise<number> =>
  asShop(
    shopId,
    async (tx) => {
      // Changes of many listings that can be undone are long texts to search.
      await tx.execute(sql`set local statement_timeout = '60s'`);
      await markUnused(shopId, tx);
      const removed = await removeUnused(shopId, tx);
      if (removed.length > 0) await recordEvent(guest, { name: "pictures.deleted", shopId, keys: removed }, tx);
      return removed.length;
    },
    db,
  );

/** Sets `unusedSince` at the first run that finds a picture unused, and clears it when it is used again. */
async function markUnused(shopId: number, tx: Tx): Promise<void> {
  const inUse = isInUse();
  const isOld = lt(pictures.createdAt, sql`now() - interval '1 day'`);
  await tx
    .with(namedPictures(shopId, tx))
    .update(pictures)
    .set({ unusedSince: sql`case when ${pictures.unusedSince} is null then now() end` })
    .where(
      and(
        eq(pictures.shopId, shopId),
        or(and(isNull(pictures.unusedSince), isOld, not(inUse)), and(isNotNull(pictures.unusedSince), inUse)),
      ),
    );
}

/**
 * Deletes pictures after locking and checking them again: a concurrent use either committed before and is found, or
 * waits and fails. Returns the deleted keys.
 */
async function removeUnused(shopId: number, tx: Tx): Promise<string[]> {
  const isExpired: SQL = lt(pictures.unusedSince, sql`now() - make_interval(days => ${unusedDays})`);
  const locked = await tx
    .select({ id: pictures.id })
    .from(pictures)
    .where(and(eq(pictures.shopId, shopId), isExpired))
    .limit(maxPerRun)
    .for("update", { skipLocked: true });
  if (locked.length === 0) return [];
  const ids = locked.map(({ id }) => id);
  const removed = await tx
    .with(namedPictures(shopId, tx))
    .delete(pictures)
    .where(and(eq(pictures.shopId, shopId), inArray(pictures.id, ids), not(isInUse())))
    .returning({ key: pictures.key });
  return removed.map(({ key }) => key);
}
