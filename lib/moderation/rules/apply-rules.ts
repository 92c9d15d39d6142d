import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import type { Actor } from "@/lib/core/actor";
import { recordEvent } from "@/lib/events/record-event";
import { createChecker } from "./find-findings";
import { readChecked } from "./read-checked";
import { readRules } from "./read-rules";
import { readShopFacts, reportFindings } from "./report-findings";

export type AppliedTo = {
  shopId: number;
  /** The listings that the transaction publishes or changes; those that are not public are left out. */
  listingIds: readonly number[];
  /** Those whose certificates it changes. */
  withNewCertificates?: readonly number[];
};

/**
 * Checks listings by the rules of the market. What a rule finds opens a case; a rule that holds also puts the listing
 * under review, so that nobody has seen it. What operators found nothing wrong with before is not reported again.
 * Returns the ids of the held listings. Call it within `asShop()`, after the change and before the pages are refreshed.
 */
export async function applyRules(
  actor: Actor,
  { shopId, listingIds, withNewCertificates = [] }: AppliedTo,
  tx: Tx,
): Promise<number[]> {
  if (listingIds.length === 0) return [];
  const rules = await readRules(tx);
  if (Object.keys(rules.modes).length === 0) return [];
  const check = createChecker(rules, await readShopFacts(shopId, tx));
  const checked = await readChecked(listingIds, rules.modes.same_picture !== undefined, tx);
  const held: number[] = [];
  for (const listing of checked) {
    const findings = check(listing, withNewCertificates.includes(listing.id));
    const isHeld = await reportFindings(actor, { shopId, target: "listing", id: listing.id }, findings, tx);
    if (!isHeld) continue;
    // The clock, unlike the moment of the change, tells an undo that more has happened since.
    await tx.execute(sql`
      update listings set held_status = status, status = 'under_review', changed_at = clock_timestamp()
      where id = ${listing.id} and shop_id = ${shopId}`);
    await recordEvent(actor, { name: "listing.held", shopId, listingId: listing.id }, tx);
    held.push(listing.id);
  }
  return held;
}
