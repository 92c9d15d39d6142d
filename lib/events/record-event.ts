import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { events } from "@/db/schema";
import { notifyThread } from "@/db/thread-updates";
import type { Actor } from "../core/actor";
import type { MarketEvent } from "./event";

/**
 * Inserts the event in the transaction of its change; it commits or rolls back with it. When the transaction commits,
 * PostgreSQL notifies the worker, which runs the jobs, and the clients that have the thread open. The table is the
 * audit log.
 */
export async function recordEvent(actor: Actor, { name, ...data }: MarketEvent, tx: Tx): Promise<void> {
  await tx.insert(events).values({
    name,
    userId: actor.kind === "user" ? actor.userId : null,
    shopId: "shopId" in data ? data.shopId : null,
    data,
  });
  await tx.execute(sql`select pg_notify('jobs', '')`);
  if ("inquiryId" in data) await notifyThread(tx, data);
}
