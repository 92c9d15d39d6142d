import { sql } from "drizzle-orm";
import { uuidv7 } from "@/db/base/uuid";
import type { Tx } from "@/db/client";
import { type CaseTarget, type Found, type ReportReason, type RuleName, reports } from "@/db/schema";
import type { Actor } from "../core/actor";
import { NotFound } from "../core/errors";
import { recordEvent } from "../events/record-event";
import type { Locale } from "../i18n/locale";
import { readSnapshot } from "./read-snapshot";
import { harmOf, targetHours } from "./reasons";

export type NewReport = {
  target: CaseTarget;
  targetId: string;
  shopId: number;
  reason: ReportReason;
  details?: string;
  email?: string;
  locale: Locale;
  /** Recognises the same report sent twice. */
  reporter: string;
  /** For a thread or a message: its inquiry and the side that reports. */
  of?: { inquiryId: string; side: "buyer" | "shop" };
  /** For a report by a rule of the market, which the actor only caused. */
  byRule?: { rule: RuleName; found: Found };
};

/**
 * Adds a report to the open case of its target, or opens one with a snapshot of the target. The reason decides how
 * urgent the case is; later reports can only make it more urgent. The same report sent twice counts once. Call it within
 * `asShop()` of the reported shop. @throws NotFound once the target is gone
 */
export async function openCase(actor: Actor, report: NewReport, tx: Tx): Promise<void> {
  const { target, targetId, shopId, reason, details, email, locale, reporter, of, byRule } = report;
  const seen = await readSnapshot(target, targetId, tx);
  if (!seen) throw new NotFound("target of a report");
  const harm = harmOf(reason);
  const dueAt = sql`now() + make_interval(hours => ${targetHours[harm]})`;
  const [found] = await tx.execute<{ id: string }>(sql`
    insert into moderation_cases as c (id, target, target_id, shop_id, harm, snapshot, version, due_at)
    values (${uuidv7()}, ${target}, ${targetId}, ${shopId}, ${harm}, ${JSON.stringify(seen.snapshot)}::jsonb,
      ${seen.version}, ${dueAt})
    on conflict (target, target_id) where status <> 'decided'
      do update set harm = greatest(c.harm, excluded.harm), due_at = least(c.due_at, excluded.due_at)
    returning id`);
  if (!found) throw new NotFound("case");
  const inserted = await tx
    .insert(reports)
    .values({
      caseId: found.id,
      shopId,
      inquiryId: of?.inquiryId,
      side: of?.side,
      userId: actor.kind === "user" && !byRule ? actor.userId : null,
      reason,
      details,
      email,
      locale,
      reporter,
      ...byRule,
    })
    .onConflictDoNothing();
  if (inserted.count === 0) return;
  const ids = { shopId, caseId: found.id, target, reason };
  await recordEvent(
    actor,
    byRule ? { name: "rule.reported", ...ids, rule: byRule.rule } : { name: "report.sent", ...ids },
    tx,
  );
}
