import { sql } from "drizzle-orm";
import { asShop, type Db, database, type Tx } from "@/db/client";
import { shops } from "@/db/schema";
import { guest } from "../core/actor";
import { todayInYiwu } from "../core/today";
import { recordEvent } from "../events/record-event";
import { storedNames } from "../media/attachments/attachment";
import { evidenceStorage } from "../media/evidence-storage";
import type { MediaStorage } from "../media/storage";
import { daysBetween } from "./clock";
import { refreshVerifiedPages } from "./refresh-verified-pages";
import { answerDays, reminderDays, retentionDays } from "./rules";

/** Ages the verifications of every shop; see ageVerificationsOf(). Safe to repeat. */
export async function ageVerifications(db: Db = database, now = new Date()): Promise<void> {
  const all = await db.select({ id: shops.id }).from(shops).orderBy(shops.id);
  for (const { id } of all) await ageVerificationsOf(id, now, db);
}

/**
 * Ends a shop's approvals after their last day and its requests that it did not answer, reminds it of approvals that
 * end soon, and erases evidence that is not needed any more.
 */
export const ageVerificationsOf = (
  shopId: number,
  now: Date,
  db: Db = database,
  storage: MediaStorage = evidenceStorage(),
): Promise<void> =>
  asShop(
    shopId,
    async (tx) => {
      await expire(shopId, now, tx);
      await remind(shopId, now, tx);
      await eraseEvidence(shopId, now, storage, tx);
    },
    db,
  );

async function expire(shopId: number, now: Date, tx: Tx): Promise<void> {
  const today = todayInYiwu(now);
  const expired = await tx.execute<{ id: string; was_approved: boolean }>(sql`
    update verification_requests q set status = 'expired', decided_at = ${now.toISOString()}
    where q.shop_id = ${shopId} and (
      (q.status = 'approved' and q.valid_until < ${today}::date)
      or (q.status in ('requested', 'more_requested')
        and coalesce(q.decided_at, q.created_at) < ${now.toISOString()}::timestamptz - make_interval(days => ${answerDays})))
    returning q.id, q.valid_until is not null as was_approved`);
  for (const { id, was_approved: wasApproved } of expired)
    await recordEvent(guest, { name: "verification.expired", shopId, requestId: id, wasApproved }, tx);
  if (expired.some((each) => each.was_approved)) await refreshVerifiedPages(shopId, tx);
}

/** Reminds the shop once for each of `reminderDays`, unless it has asked for the next check or has a later one. */
async function remind(shopId: number, now: Date, tx: Tx): Promise<void> {
  const today = todayInYiwu(now);
  const [first] = reminderDays;
  const ending = await tx.execute<{ id: string; valid_until: string; reminded_days: number | null }>(sql`
    select q.id, q.valid_until::text, q.reminded_days from verification_requests q
    where q.shop_id = ${shopId} and q.status = 'approved' and q.valid_until between ${today}::date and ${today}::date + ${first}::int
      and not exists (select from verification_requests later where later.shop_id = q.shop_id and later.claim = q.claim
        and later.id <> q.id and (later.status in ('requested', 'evidence', 'more_requested')
          or later.status = 'approved' and later.valid_until > q.valid_until))
    for update of q`);
  for (const { id, valid_until: validUntil, reminded_days: before } of ending) {
    const days = reminderDays.filter((each) => daysBetween(today, validUntil) <= each).at(-1);
    if (days === undefined || (before !== null && before <= days)) continue;
    await tx.execute(sql`update verification_requests set reminded_days = ${days} where id = ${id}`);
    await recordEvent(guest, { name: "verification.ending", shopId, requestId: id, validUntil, days }, tx);
  }
}

/** Erases the files of requests that ended `retentionDays` ago; their rows stay. */
async function eraseEvidence(shopId: number, now: Date, storage: MediaStorage, tx: Tx): Promise<void> {
  const erased = await tx.execute<{ id: string; request_id: string; kind: "picture" | "pdf"; key: string }>(sql`
    update verification_evidence e set erased_at = ${now.toISOString()}
    from verification_requests q
    where e.shop_id = ${shopId} and q.id = e.request_id and e.erased_at is null
      and q.status in ('approved', 'rejected', 'revoked', 'expired')
      and q.decided_at < ${now.toISOString()}::timestamptz - make_interval(days => ${retentionDays})
    returning e.id, e.request_id, e.kind, e.key`);
  for (const file of erased) for (const name of storedNames(file)) await storage.remove(name);
  for (const requestId of new Set(erased.map((each) => each.request_id)))
    await recordEvent(guest, { name: "verification.evidence_erased", shopId, requestId }, tx);
}
