import { and, eq, gt, isNull, lt, sql } from "drizzle-orm";
import { type Db, database, type Tx } from "@/db/client";
import { deliveries, jobs } from "@/db/schema";
import { fingerprint } from "../security/hmac";
import { hourSeconds, mostMails, type NewsKind } from "./kinds";
import type { About } from "./notice";

export type Asked = About & { emailId: string; address: string; userId?: string; kind: NewsKind };

/**
 * Whether this mail goes out now, which the first `most` an hour to an address do. The others wait, and the first that does
 * makes the job that tells them together an hour later. A mail is decided once, however often it is asked about.
 */
export async function decideDelivery(
  { address, ...news }: Asked,
  db: Db = database,
  most = mostMails,
): Promise<"now" | "later"> {
  const reader = fingerprint(address);
  return db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${reader}))`);
    const [known] = await tx
      .select({ isDirect: deliveries.isDirect })
      .from(deliveries)
      .where(eq(deliveries.emailId, news.emailId));
    if (known) return known.isDirect ? "now" : "later";
    const waiting = await tx.$count(deliveries, isWaiting(reader));
    const isDirect = waiting === 0 && (await countSent(reader, tx)) < most;
    await tx.insert(deliveries).values({ ...news, reader, isDirect });
    if (!isDirect && waiting === 0) await promiseDigest(reader, tx);
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

const promiseDigest = (reader: string, tx: Tx) =>
  tx.insert(jobs).values({
    name: "mailDigest",
    eventId: null,
    data: { reader },
    runAt: sql`now() + make_interval(secs => ${hourSeconds})`,
  });

/** Forgets decisions that no job asks about any more. */
export const sweepDeliveries = (db: Db = database) =>
  db.delete(deliveries).where(lt(deliveries.createdAt, sql`now() - interval '30 days'`));
