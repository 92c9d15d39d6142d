import { and, asc, eq, gt } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { events, jobs } from "@/db/schema";
import { decodeEmail } from "./due-jobs.fixture";
import type { withMailServer } from "./mail-server.fixture";
import { findHandler, listJobsOfEvent } from "./subscriptions";

type Handler = (job: object, db: Tx) => Promise<unknown>;
type Smtp = ReturnType<typeof withMailServer>;

/** Runs the jobs of the shop's events after one, in the test's transaction. Returns the emails to these addresses. */
export async function emailsAfter(smtp: Smtp, shopId: number, after: number, addresses: string[], tx: Tx) {
  const before = smtp.caught.length;
  const ofShop = and(eq(events.shopId, shopId), gt(events.id, after));
  const found = await tx.select().from(events).where(ofShop).orderBy(asc(events.id));
  for (const { id: eventId, name, data } of found) {
    const run = (job: { name: string }) => (findHandler(job.name) as Handler)(job, tx);
    for (const job of listJobsOfEvent(name)) await run({ name: job, ...{ id: 0, eventId, data } });
    for (const job of await tx.select().from(jobs).where(eq(jobs.eventId, eventId))) await run(job);
  }
  const emails = smtp.caught.slice(before).map(({ raw }) => decodeEmail(raw));
  const of = (address: string) => emails.filter((email) => email.includes(address));
  return { last: found.at(-1)?.id ?? after, byAddress: addresses.map(of) };
}
