import { and, eq, lt, or, sql } from "drizzle-orm";
import { asShop, type Db, database, type Tx } from "@/db/client";
import { type BulkAction, bulkRuns, type ListingStatus } from "@/db/schema";
import { limitAttempts } from "../accounts/rate-limit";
import type { Actor } from "../core/actor";
import { allow, NotFound, Refusal } from "../core/errors";
import { requireConfirmedShop, requireUnlimitedShop } from "../shops/require-confirmed-shop";
import { type BulkSelection, matchesBulkSelection } from "./bulk-selection";
import type { PublicationNeed } from "./missing-for-publication";
import { missingParts, ownTitle } from "./missing-parts";
import { canPublishListing, canSeeOwnListings } from "./policy";
import { findStepRefusal } from "./step-refusal";

export type PlanBulkRun = { shopId: number; action: BulkAction; selection: BulkSelection };

/** Listings of one run; a table import has half as many rows at most. */
export const maxRunSize = 20_000;
const planLimit = { limit: 120, windowSeconds: 3600 };

/**
 * Stores the listings of a step, each with the reason why it cannot take the step, if any. Changes no listing;
 * startBulkRun() changes these and no others.
 * @throws NotFound for non-members and without a listing of the shop; NotAllowed; Refusal for too many, and to publish
 * in a shop whose email is not confirmed
 */
export async function planBulkRun(
  actor: Actor,
  { shopId, action, selection }: PlanBulkRun,
  db: Db = database,
): Promise<{ runId: string }> {
  if (!canSeeOwnListings(actor, shopId)) throw new NotFound();
  if (action !== "remove") allow(canPublishListing(actor, { shopId }));
  await limitAttempts(`bulk:${shopId}`, planLimit, db);
  return asShop(
    shopId,
    async (tx) => {
      if (action === "publish") {
        await requireConfirmedShop(shopId, tx);
        await requireUnlimitedShop(shopId, tx);
      }
      await deleteOldRuns(shopId, tx);
      const selected = await matchesBulkSelection(shopId, selection, tx);
      const found = await tx.execute<Found>(sql`
        select l.id, l.status, l.sku, ${ownTitle} as title, ${missingParts} as missing
        from listings l where ${selected} order by l.id limit ${maxRunSize + 1}`);
      if (found.length === 0) throw new NotFound();
      if (found.length > maxRunSize) throw new Refusal("catalogue.bulkRun.tooMany", { count: maxRunSize });
      const [run] = await tx.insert(bulkRuns).values({ shopId, action }).returning({ id: bulkRuns.id });
      if (!run) throw new Error("the insert returned no bulk run");
      const rows = found.map(({ id, status, sku, title, missing }) => {
        const refusal = findStepRefusal(actor, action, { shopId, status, missing });
        return { listing_id: Number(id), sku, title, ...refusal };
      });
      await tx.execute(sql`
        insert into bulk_run_listings (run_id, shop_id, listing_id, sku, title, reason, missing)
        select ${run.id}::uuid, ${shopId}::bigint, listing_id, sku, title, reason, missing
        from jsonb_populate_recordset(null::bulk_run_listings, ${JSON.stringify(rows)}::jsonb)`);
      return { runId: run.id };
    },
    db,
  );
}

type Found = {
  id: string;
  status: ListingStatus;
  sku: string | null;
  title: string | null;
  missing: PublicationNeed[];
};

/** Deletes plans that were not started within two days, and all finished runs after a month. */
const deleteOldRuns = (shopId: number, tx: Tx) =>
  tx
    .delete(bulkRuns)
    .where(
      and(
        eq(bulkRuns.shopId, shopId),
        or(
          and(eq(bulkRuns.status, "planned"), lt(bulkRuns.createdAt, sql`now() - interval '2 days'`)),
          and(sql`${bulkRuns.status} <> 'running'`, lt(bulkRuns.createdAt, sql`now() - interval '30 days'`)),
        ),
      ),
    );
