import { sql } from "drizzle-orm";
import { intArray } from "@/db/base/int-array";
import type { Tx } from "@/db/client";
import type { BulkAction, BulkOutcome, ListingStatus } from "@/db/schema";
import type { Actor } from "../core/actor";
import { recordEvent } from "../events/record-event";
import { applyRules } from "../moderation/rules/apply-rules";
import { fillMissingTexts } from "./fill-missing-texts";
import type { PublicationNeed } from "./missing-for-publication";
import { missingParts } from "./missing-parts";
import type { OwnBulkRun } from "./own-bulk-run";
import { isUnpublished } from "./policy";
import { refreshManyPublicPages } from "./refresh-many-public-pages";
import { removeListings } from "./remove-listings";
import { findStepRefusal, type StepRefusal, type StepRefusalReason } from "./step-refusal";

/** Listings per transaction, few enough to write their search rows within the statement timeout. */
const batchSize = 100;

type Found = {
  id: string;
  status: ListingStatus | null;
  category_id: number | null;
  missing: PublicationNeed[] | null;
  is_changed_since: boolean;
};
type Stepped = {
  listing_id: number;
  outcome: BulkOutcome;
  changed_at?: string;
  reason?: StepRefusal;
  missing?: PublicationNeed[];
};

/**
 * Takes the step of a run with its next batch of listings in one transaction, and returns the size of the batch. Each
 * listing is checked again. Call it within `asShop()`, with the run locked.
 */
export async function stepListings(actor: Actor, run: OwnBulkRun, tx: Tx): Promise<number> {
  const { id: runId, shopId, action, undoesId } = run;
  const next = await tx.execute<{ id: string }>(sql`
    select listing_id as id from bulk_run_listings where run_id = ${runId} and outcome is null
    order by listing_id limit ${batchSize}`);
  if (next.length === 0) return 0;
  const ids = intArray(next.map(({ id }) => Number(id)));
  await tx.execute(sql`
    select id from listings where id = any (${ids}::bigint[]) and shop_id = ${shopId} order by id for update`);
  const found = await tx.execute<Found>(sql`
    select b.listing_id as id, l.status, l.category_id, case when l.id is not null then ${missingParts} end as missing,
      ${undoesId}::uuid is not null and o.changed_at is distinct from l.changed_at as is_changed_since
    from bulk_run_listings b
    left join listings l on l.id = b.listing_id and l.shop_id = ${shopId} and l.status <> 'removed'
    left join bulk_run_listings o on o.run_id = ${undoesId}::uuid and o.listing_id = b.listing_id
    where b.run_id = ${runId} and b.listing_id = any (${ids}::bigint[])`);
  const now = new Date();
  const checked = found.map((row) => ({ ...row, id: Number(row.id), refusal: findRefusal(row) }));
  const fit = checked.filter(({ refusal }) => refusal === undefined);
  const facts = fit.map(({ id, status }) => ({ id, isDraft: isUnpublished({ status: status ?? "draft" }) }));
  const changed = await applyStep(action, facts, now, tx);
  const stepped = checked.map(
    ({ id, refusal }): Stepped =>
      refusal
        ? { listing_id: id, outcome: "refused", ...refusal }
        : { listing_id: id, outcome: "done", changed_at: now.toISOString() },
  );
  await tx.execute(sql`
    update bulk_run_listings b set outcome = s.outcome, reason = s.reason, missing = s.missing, changed_at = s.changed_at
    from jsonb_populate_recordset(null::bulk_run_listings, ${JSON.stringify(stepped)}::jsonb) s
    where b.run_id = ${runId} and b.listing_id = s.listing_id`);
  if (fit.length > 0) {
    const listingIds = fit.map(({ id }) => id);
    await recordEvent(actor, { name: "listings.bulk_stepped", shopId, runId, action, listingIds }, tx);
  }
  if (changed.length > 0) {
    if (action === "publish" || action === "resume") await applyRules(actor, { shopId, listingIds: changed }, tx);
    const affected = fit.filter(({ id }) => changed.includes(id));
    const categoryIds = [...new Set(affected.flatMap((each) => each.category_id ?? []))];
    await refreshManyPublicPages({ shopId, ids: changed, categoryIds }, tx);
  }
  return next.length;

  function findRefusal({ status, missing, is_changed_since }: Found): StepRefusalReason {
    if (!status) return { reason: "gone" };
    if (is_changed_since) return { reason: "changedSince" };
    return findStepRefusal(actor, action, { shopId, status, missing: missing ?? [] });
  }
}

const statusAfter = { publish: "published", pause: "paused", resume: "published" } as const;

/** Changes the listings and returns the ids whose pages have to be refreshed. */
async function applyStep(
  action: BulkAction,
  fit: { id: number; isDraft: boolean }[],
  now: Date,
  tx: Tx,
): Promise<number[]> {
  if (fit.length === 0) return [];
  if (action === "remove") return removeListings(fit, now, tx);
  const ids = fit.map(({ id }) => id);
  if (action === "publish") await fillMissingTexts(ids, tx);
  const moment = now.toISOString();
  await tx.execute(sql`
    update listings set status = ${statusAfter[action]}, changed_at = ${moment}::timestamptz,
      published_at = ${action === "publish" ? sql`${moment}::timestamptz` : sql`published_at`}
    where id = any (${intArray(ids)}::bigint[])`);
  return ids;
}
