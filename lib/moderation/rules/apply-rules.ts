import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import type { Actor } from "@/lib/core/actor";
import { recordEvent } from "@/lib/events/record-event";
import { sha256Hex } from "@/lib/security/hmac";
import { openCase } from "../open-case";
import { createChecker, type Finding, type ShopFacts } from "./find-findings";
import { readChecked } from "./read-checked";
import { readRules } from "./read-rules";
import { reasonOf } from "./rules";

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
    const all = check(listing, withNewCertificates.includes(listing.id));
    const findings = all.length > 0 ? await withoutSettled(shopId, listing.id, all, tx) : [];
    for (const finding of findings) await report(actor, { shopId, listingId: listing.id, ...finding }, tx);
    if (!findings.some(({ found }) => found.mode === "hold")) continue;
    // The clock, unlike the moment of the change, tells an undo that more has happened since.
    await tx.execute(sql`
      update listings set held_status = status, status = 'under_review', changed_at = clock_timestamp()
      where id = ${listing.id} and shop_id = ${shopId}`);
    await recordEvent(actor, { name: "listing.held", shopId, listingId: listing.id }, tx);
    held.push(listing.id);
  }
  return held;
}

async function readShopFacts(shopId: number, tx: Tx): Promise<ShopFacts> {
  const [found] = await tx.execute<{ row: ShopFacts }>(sql`
    select jsonb_build_object('isVerified', count(*) > 0, 'hasBrandCheck', count(*) filter (where v.claim = 'brand') > 0,
      'publicListings', (select count(*) from listings l
        where l.shop_id = ${shopId} and l.status in ('published', 'paused', 'discontinued'))) as row
    from verifications v where v.shop_id = ${shopId} and v.status = 'approved'
      and coalesce(v.valid_until >= current_date, true)`);
  return found?.row ?? { isVerified: false, hasBrandCheck: false, publicListings: 0 };
}

/** The first designs of a shop open one case about the shop, unless each of them is held. */
const isAboutShop = ({ rule, found }: Finding): boolean => rule === "first_designs" && found.mode === "queue";

/** Recognises the same finding again, whatever the mode of its rule is. */
const fingerprintOf = (listingId: number, { rule, found: { mode: _, ...found } }: Finding): string =>
  sha256Hex(JSON.stringify([listingId, rule, found]));

/** Leaves out what operators have decided to be right, and the shop that has had its case as a new one. */
async function withoutSettled(shopId: number, listingId: number, findings: Finding[], tx: Tx): Promise<Finding[]> {
  const prints = findings.map((finding) =>
    isAboutShop(finding) ? "first_designs" : fingerprintOf(listingId, finding),
  );
  const settled = await tx.execute<{ reporter: string }>(sql`
    select r.reporter from reports r
    where r.rule is not null and r.shop_id = ${shopId}
      and r.reporter in (${sql.join(prints, sql`, `)})
      and (r.reporter = 'first_designs' or exists (select from case_decisions d
        where d.case_id = r.case_id and d.measure = 'nothing' and d.effective_at is not null and d.ended_at is null))`);
  return findings.filter((_, at) => !settled.some(({ reporter }) => reporter === prints[at]));
}

async function report(
  actor: Actor,
  { shopId, listingId, ...finding }: Finding & { shopId: number; listingId: number },
  tx: Tx,
): Promise<void> {
  const target = isAboutShop(finding)
    ? { target: "shop" as const, targetId: String(shopId), reporter: "first_designs" }
    : { target: "listing" as const, targetId: String(listingId), reporter: fingerprintOf(listingId, finding) };
  const { rule, found } = finding;
  await openCase(actor, { ...target, shopId, reason: reasonOf[rule], locale: "en", byRule: { rule, found } }, tx);
}
