import { and, eq, gt, isNull, lt, sql } from "drizzle-orm";
import { type Db, database, type Tx } from "@/db/client";
import { deliveries, jobs } from "@/db/schema";
import { sha256Hex } from "../security/hmac";
import { hourSeconds, maxEmailsPerHour, type NoticeKind } from "./kinds";
import type { ConversationRef } from "./notice";

export type DeliveryQuery = ConversationRef & { emailId: string; address: string; userId?: string; kind: NoticeKind };

/**
 * Decides whether an email is sent now, which applies to the first `most` an hour to an address. The others wait, and
 * the first waiting one schedules a digest an hour later. The decision is stored, so repeating a job does not change
 * it.
 */
export async function decideDelivery(
  { address, ...email }: DeliveryQuery,
  db: Db = database,
  most = maxEmailsPerHour,
): Promise<"now" | "later"> {
  const reader = sha256Hex(address);
  return db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${reader}))`);
    const [decided] = await tx
      .select({ isDirect: deliveries.isDirect })
      .from(deliveries)
      .where(eq(deliveries.emailId, email.emailId));
    if (decided) return decided.isDirect ? "now" : "later";
    const waiting = await tx.$count(deliveries, isWaiting(reader));
    const isDirect = waiting === 0 && (await countSent(reader, tx)) < most;
    await tx.insert(deliveries).values({ ...email, reader, isDirect });
    if (!isDirect && waiting === 0) await scheduleDigest(reader, tx);
    return isDirect ? "now" : "later";
  });
}

export const isWaiting = (reader: string) =>
  and(eq(deliveries.reader, reader), sql`not ${deliveries.isDirect}`, isNull(deliveries.notifiedAt));

const countSent = (reader: string, tx: Tx) =>
  tx.$count(
    deliveries,
    and(
      eq(deliveries.reader, reader),
      sql`${deliveries.isDirect}`,
      gt(deliveries.createdAt, sql`now() - make_interval(secs => ${hourSeconds})`),
    ),
  );

const scheduleDigest = (reader: string, tx: Tx) =>
  tx.insert(jobs).values({
    name: "mailDigest",
    eventId: null,
    data: { reader },
    runAt: sql`now() + make_interval(secs => ${hourSeconds})`,
  });

/** Deletes decisions after 30 days, when no job needs them any more. */
export const deleteOldDeliveries = (db: Db = database) =>
  db.delete(deliveries).where(lt(deliveries.createdAt, sql`now() - interval '30 days'`));
