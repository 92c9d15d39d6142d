import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import type { CaseTarget } from "@/db/schema";
import type { Actor } from "@/lib/core/actor";
import { sha256Hex } from "@/lib/security/hmac";
import { openCase } from "../open-case";
import type { Finding, ShopFacts } from "./find-findings";
import { reasonOf } from "./rules";

/** A thing of a shop that rules check. */
export type CheckedTarget = { shopId: number; target: Extract<CaseTarget, "listing" | "shop" | "video">; id: number };

/** Returns what the rules have to know about a shop. Call it within `asShop()`. */
export async function readShopFacts(shopId: number, tx: Tx): Promise<ShopFacts> {
  const [found] = await tx.execute<{ row: ShopFacts }>(sql`
    select jsonb_build_object('isVerified', count(*) > 0, 'hasBrandCheck', count(*) filter (where v.claim = 'brand') > 0,
      'publicListings', (select count(*) from listings l
        where l.shop_id = ${shopId} and l.status in ('published', 'paused', 'discontinued'))) as row
    from verifications v where v.shop_id = ${shopId} and v.status = 'approved'
      and coalesce(v.valid_until >= current_date, true)`);
  return found?.row ?? { isVerified: false, hasBrandCheck: false, publicListings: 0 };
}

/**
 * Opens a case for each finding, except for those that operators found nothing wrong with before. Returns whether one of
 * them is of a rule that holds. Call it within `asShop()`, while the thing is as it would be shown.
 */
export async function reportFindings(
  actor: Actor,
  checked: CheckedTarget,
  all: readonly Finding[],
  tx: Tx,
): Promise<boolean> {
  const findings = all.length > 0 ? await withoutSettled(checked, all, tx) : [];
  for (const finding of findings) await report(actor, checked, finding, tx);
  return findings.some(({ found }) => found.mode === "hold");
}

/** The first designs of a shop open one case about the shop, unless each of them is held. */
const isAboutShop = ({ rule, found }: Finding): boolean => rule === "first_designs" && found.mode === "queue";

/** Recognises the same finding again, whatever the mode of its rule is. */
const fingerprintOf = ({ target, id }: CheckedTarget, { rule, found: { mode: _, ...found } }: Finding): string =>
  sha256Hex(JSON.stringify([...(target === "listing" ? [id] : [target, id]), rule, found]));

/** Leaves out what operators have decided to be right, and the shop that has had its case as a new one. */
async function withoutSettled(checked: CheckedTarget, findings: readonly Finding[], tx: Tx): Promise<Finding[]> {
  const prints = findings.map((finding) => (isAboutShop(finding) ? "first_designs" : fingerprintOf(checked, finding)));
  const settled = await tx.execute<{ reporter: string }>(sql`
    select r.reporter from reports r
    where r.rule is not null and r.shop_id = ${checked.shopId}
      and r.reporter in (${sql.join(prints, sql`, `)})
      and (r.reporter = 'first_designs' or exists (select from case_decisions d
        where d.case_id = r.case_id and d.measure = 'nothing' and d.effective_at is not null and d.ended_at is null))`);
  return findings.filter((_, at) => !settled.some(({ reporter }) => reporter === prints[at]));
}

async function report(actor: Actor, checked: CheckedTarget, { rule, found }: Finding, tx: Tx): Promise<void> {
  const { shopId } = checked;
  const about = isAboutShop({ rule, found })
    ? { target: "shop" as const, targetId: String(shopId), reporter: "first_designs" }
    : {
        target: checked.target,
        targetId: String(checked.id),
        reporter: fingerprintOf(checked, { rule, found }),
      };
  await openCase(actor, { ...about, shopId, reason: reasonOf[rule], locale: "en", byRule: { rule, found } }, tx);
}
