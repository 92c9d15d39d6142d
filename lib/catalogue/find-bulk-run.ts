import { and, desc, eq, sql } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import { type BulkAction, type BulkRunStatus, bulkRuns } from "@/db/schema";
import type { Actor } from "../core/actor";
import type { PublicationNeed } from "./missing-for-publication";
import { type BulkRunReference, bulkUndoHours, oppositeAction } from "./own-bulk-run";
import { canSeeOwnListings } from "./policy";
import type { StepRefusal } from "./step-refusal";

export type RefusedListing = {
  id: number;
  sku: string | null;
  title: string | null;
  reason: StepRefusal;
  missing: PublicationNeed[];
};
export type BulkRunView = {
  id: string;
  action: BulkAction;
  status: BulkRunStatus;
  isUndo: boolean;
  /** `fits`: can take the step or have taken it; `refused`: are not changed; `waiting`: are not processed yet. */
  counts: { total: number; fits: number; done: number; refused: number; waiting: number };
  reasons: { reason: StepRefusal; count: number }[];
  /** The number of listings that lack each part. */
  missing: { need: PublicationNeed; count: number }[];
  refused: RefusedListing[];
  page: number;
  pageCount: number;
  undoableUntil?: Date;
  undoneById?: string;
};

const refusedPerPage = 50;

/** Returns a run as its page shows it, or undefined for anyone who is not a member of the shop. */
export async function findBulkRun(
  actor: Actor,
  input: BulkRunReference & { page?: number },
  db: Db = database,
): Promise<BulkRunView | undefined> {
  const { shopId, runId } = input;
  if (!canSeeOwnListings(actor, shopId)) return undefined;
  return asShop(
    shopId,
    async (tx) => {
      const own = and(eq(bulkRuns.id, runId), eq(bulkRuns.shopId, shopId));
      const [run] = await tx.select().from(bulkRuns).where(own);
      if (!run) return undefined;
      const [sum] = await tx.execute<Pick<BulkRunView, "counts" | "reasons" | "missing">>(sql`
        with b as materialized (select reason, missing, outcome from bulk_run_listings where run_id = ${runId})
        select (select jsonb_build_object('total', count(*), 'fits', count(*) filter (where reason is null),
            'done', count(*) filter (where outcome = 'done'), 'refused', count(*) filter (where reason is not null),
            'waiting', count(*) filter (where outcome is null)) from b) as counts,
          (select coalesce(jsonb_agg(jsonb_build_object('reason', reason, 'count', n) order by n desc), '[]')
            from (select reason, count(*) as n from b where reason is not null group by reason) g) as reasons,
          (select coalesce(jsonb_agg(jsonb_build_object('need', need, 'count', n) order by n desc), '[]')
            from (select need, count(*) as n from b, jsonb_array_elements_text(missing) need group by need) g) as missing`);
      if (!sum) throw new Error("a bulk run without counts");
      const pageCount = Math.max(1, Math.ceil(sum.counts.refused / refusedPerPage));
      const page = Math.min(Math.max(1, input.page ?? 1), pageCount);
      const refused = await tx.execute<{ row: RefusedListing }>(sql`
        select jsonb_build_object('id', listing_id, 'sku', sku, 'title', title, 'reason', reason,
          'missing', coalesce(missing, '[]')) as row
        from bulk_run_listings where run_id = ${runId} and reason is not null
        order by reason, listing_id limit ${refusedPerPage} offset ${(page - 1) * refusedPerPage}`);
      const [undone] = await tx.select({ id: bulkRuns.id }).from(bulkRuns).where(eq(bulkRuns.undoesId, runId));
      const { finishedAt } = run;
      const canUndo = oppositeAction[run.action] && sum.counts.done > 0;
      return {
        ...{ id: run.id, action: run.action, status: run.status, isUndo: run.undoesId !== null },
        ...sum,
        refused: refused.map(({ row }) => row),
        ...{ page, pageCount },
        undoableUntil: finishedAt && canUndo ? new Date(finishedAt.getTime() + bulkUndoHours * 3_600_000) : undefined,
        undoneById: undone?.id,
      };
    },
    db,
  );
}

export type LastBulkRun = { id: string; action: BulkAction; status: BulkRunStatus; count: number; at: string };

/** Returns the newest run that was started within a day, or undefined for anyone who is not a member. */
export async function findLastBulkRun(
  actor: Actor,
  shopId: number,
  db: Db = database,
): Promise<LastBulkRun | undefined> {
  if (!canSeeOwnListings(actor, shopId)) return undefined;
  const [run] = await asShop(
    shopId,
    (tx) =>
      tx
        .select({
          ...{ id: bulkRuns.id, action: bulkRuns.action, status: bulkRuns.status },
          at: sql<string>`${bulkRuns.startedAt}`,
          count: sql<number>`(select count(*)::int from bulk_run_listings b where b.run_id = ${bulkRuns.id} and b.outcome = 'done')`,
        })
        .from(bulkRuns)
        .where(and(eq(bulkRuns.shopId, shopId), sql`${bulkRuns.startedAt} > now() - interval '1 day'`))
        .orderBy(desc(bulkRuns.createdAt))
        .limit(1),
    db,
  );
  return run && { ...run, at: new Date(run.at).toISOString() };
}
