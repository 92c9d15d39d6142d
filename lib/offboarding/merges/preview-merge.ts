import { sql } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import type { Actor } from "@/lib/core/actor";
import { allow, NotFound } from "@/lib/core/errors";
import { canSeeTransfers, canTransfer } from "../transfers/policy";
import { copiedStatuses } from "./copied-statuses";
import { findMergeTarget, type MergeTarget } from "./find-merge-target";
import type { PreviewMerge } from "./input";

/** The numbers of rows that follow to the other shop, and of those that stay with the closed one. */
export type MergePreview = MergeTarget & {
  follow: Record<"designs" | "people", number>;
  stay: Record<"inquiries" | "open" | "quotes" | "proformas" | "videos" | "verifications" | "booths", number>;
};

/**
 * Counts what a merge would move and leave, and changes nothing. @throws NotFound, NotAllowed for everyone but leads;
 * Refusal if it cannot be merged
 */
export async function previewMerge(actor: Actor, input: PreviewMerge, db: Db = database): Promise<MergePreview> {
  if (!canSeeTransfers(actor)) throw new NotFound("shop");
  allow(canTransfer(actor));
  const target = await findMergeTarget(actor, input, db);
  const { shopId } = input;
  const others = await asShop(
    target.id,
    (tx) => tx.execute<{ id: string }>(sql`select user_id as id from shop_members where shop_id = ${target.id}`),
    db,
  );
  const [counts] = await asShop(
    shopId,
    (tx) =>
      tx.execute<Pick<MergePreview, "follow" | "stay">>(sql`select
        json_build_object(
          'designs', (select count(*) from listings where shop_id = ${shopId} and status in ${copiedStatuses}),
          'people', (select count(*) from shop_members where shop_id = ${shopId}
            and user_id not in ${others.map(({ id }) => id)})) as follow,
        json_build_object(
          'inquiries', (select count(*) from inquiries where shop_id = ${shopId}),
          'open', (select count(*) from inquiries where shop_id = ${shopId}
            and status in ('sent', 'seen', 'replied', 'buyer_replied', 'quoted')),
          'quotes', (select count(*) from quotes where shop_id = ${shopId} and status <> 'draft'),
          'proformas', (select count(*) from proformas where shop_id = ${shopId}),
          'videos', (select count(*) from videos where shop_id = ${shopId}),
          'verifications', (select count(*) from verification_requests where shop_id = ${shopId}),
          'booths', (select count(*) from booths where shop_id = ${shopId})) as stay`),
    db,
  );
  if (!counts) throw new NotFound("shop");
  return { ...target, ...counts };
}
