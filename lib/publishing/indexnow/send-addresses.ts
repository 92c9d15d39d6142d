import { asc, sql } from "drizzle-orm";
import { intArray } from "@/db/base/int-array";
import { type Db, database } from "@/db/client";
import { indexnowOutbox } from "@/db/schema";
import { log } from "@/lib/core/log";
import { paths } from "@/lib/http/paths";
import { absolute, siteOrigin } from "@/lib/http/site";
import { type IndexNow, indexNow } from "./index-now";

/** The most that one call may carry. */
const mostAddresses = 10_000;
const patience = 30_000; // Milliseconds.

type Outcome = "taken" | "refused" | "later";

/**
 * Tells of what is in the outbox, oldest first, until it is empty. What the receiver refuses is logged and dropped; what it cannot take now,
 * or when it does not answer, stays for the next time.
 */
export async function sendAddresses(to = indexNow(), db: Db = database): Promise<void> {
  if (!to) return;
  for (;;) {
    const waiting = await db
      .select({ id: indexnowOutbox.id, path: indexnowOutbox.path })
      .from(indexnowOutbox)
      .orderBy(asc(indexnowOutbox.id))
      .limit(mostAddresses);
    if (waiting.length === 0) return;
    const outcome = await post(
      to,
      waiting.map(({ path }) => path),
    );
    if (outcome === "later") return;
    await db.execute(sql`
      delete from indexnow_outbox where id = any (${intArray(waiting.map(({ id }) => id))}::bigint[])`);
  }
}

async function post({ key, endpoint }: IndexNow, found: string[]): Promise<Outcome> {
  const keyLocation = absolute(paths.indexNowKey(key));
  const body = JSON.stringify({ host: siteOrigin().host, key, keyLocation, urlList: found.map(absolute) });
  const headers = { "content-type": "application/json; charset=utf-8" };
  const count = found.length;
  try {
    const signal = AbortSignal.timeout(patience);
    const { status } = await fetch(endpoint, { method: "POST", headers, body, signal, redirect: "manual" });
    const outcome = outcomeOf(status);
    if (outcome === "refused") log.error("indexnow.refused", { status, count });
    else if (outcome === "later") log.warn("indexnow.postponed", { status, count });
    return outcome;
  } catch (error) {
    log.warn("indexnow.postponed", { count, error });
    return "later";
  }
}

function outcomeOf(status: number): Outcome {
  if (status === 200 || status === 202) return "taken";
  return status >= 400 && status < 500 && status !== 429 ? "refused" : "later";
}
