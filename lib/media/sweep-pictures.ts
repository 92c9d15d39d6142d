import { and, eq, gt, inArray, isNotNull, isNull, lt, not, or, type SQL, sql } from "drizzle-orm";
import { asShop, type Db, database, type Tx } from "@/db/client";
import { pictures, shops } from "@/db/schema";
import { guest } from "../core/actor";
import { log } from "../core/log";
import { recordEvent } from "../events/record-event";
import { unusedDays } from "./limits";
import { isInUse, namedBy } from "./picture-references";

/** Pictures of a shop that go at once; the others go the next day. */
const mostAtOnce = 500;

/**
 * Notes which pictures of open shops nothing shows any more, and forgets those nothing has shown for 30 days; their files
 * follow from the event. Says how many went. Done daily by the clock; again it changes nothing.
 */
export async function sweepPictures(db: Db = database): Promise<number> {
  let count = 0;
  for (let after = 0; ; ) {
    const batch = await db
      .select({ id: shops.id })
      .from(shops)
      .where(and(gt(shops.id, after), isNull(shops.closedAt)))
      .orderBy(shops.id)
      .limit(500);
    for (const { id } of batch) count += await sweepPicturesOf(id, db);
    const last = batch.at(-1);
    if (!last) break;
    after = last.id;
  }
  if (count > 0) log.info("pictures.swept", { count });
  return count;
}

/** The same for one shop. */
export const sweepPicturesOf = (shopId: number, db: Db = database): Promise<number> =>
  asShop(
    shopId,
    async (tx) => {
      // Changes of many designs that can still be undone are long texts to look through.
      await tx.execute(sql`set local statement_timeout = '60s'`);
      await noteUse(shopId, tx);
      const gone = await removeUnused(shopId, tx);
      if (gone.length > 0) await recordEvent(guest, { name: "pictures.swept", shopId, keys: gone }, tx);
      return gone.length;
    },
    db,
  );

/** A picture is unused from the first look at which nothing shows it, and at every look after it. */
async function noteUse(shopId: number, tx: Tx): Promise<void> {
  const inUse = isInUse();
  const isOld = lt(pictures.createdAt, sql`now() - interval '1 day'`);
  await tx
    .with(namedBy(shopId, tx))
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
 * Locks them before it asks once more: who wants to show one now either was first and is seen, or waits and finds none.
 * Answers the keys of those that are gone.
 */
async function removeUnused(shopId: number, tx: Tx): Promise<string[]> {
  const isOver: SQL = lt(pictures.unusedSince, sql`now() - make_interval(days => ${unusedDays})`);
  const locked = await tx
    .select({ id: pictures.id })
    .from(pictures)
    .where(and(eq(pictures.shopId, shopId), isOver))
    .limit(mostAtOnce)
    .for("update", { skipLocked: true });
  if (locked.length === 0) return [];
  const ids = locked.map(({ id }) => id);
  const gone = await tx
    .with(namedBy(shopId, tx))
    .delete(pictures)
    .where(and(eq(pictures.shopId, shopId), inArray(pictures.id, ids), not(isInUse())))
    .returning({ key: pictures.key });
  return gone.map(({ key }) => key);
}
