import { asc, sql } from "drizzle-orm";
import { intArray } from "@/db/base/int-array";
import { type Db, database } from "@/db/client";
import { indexnowOutbox } from "@/db/schema";
import { log } from "@/lib/core/log";
import { paths } from "@/lib/http/paths";
import { absolute, siteOrigin } from "@/lib/http/site";
import { type IndexNow, indexNow } from "./index-now";

/** Maximum addresses of a request by the IndexNow protocol. */
const maxAddresses = 10_000;
const timeoutMs = 30_000;

type Outcome = "accepted" | "refused" | "later";

/**
 * Sends the addresses in the outbox, oldest first, until it is empty. Refused addresses are logged and deleted; if the
 * receiver is busy or does not answer, addresses remain for the next run.
 */
export async function sendAddresses(to = indexNow(), db: Db = database): Promise<void> {
  if (!to) return;
  for (;;) {
    const waiting = await db
      .select({ id: indexnowOutbox.id, path: indexnowOutbox.path })
      .from(indexnowOutbox)
      .orderBy(asc(indexnowOutbox.id))
      .limit(maxAddresses);
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

async function post({ key, endpoint }: IndexNow, addresses: string[]): Promise<Outcome> {
  const keyLocation = absolute(paths.indexNowKey(key));
  const body = JSON.stringify({ host: siteOrigin().host, key, keyLocation, urlList: addresses.map(absolute) });
  const headers = { "content-type": "application/json; charset=utf-8" };
  const count = addresses.length;
  try {
    const signal = AbortSignal.timeout(timeoutMs);
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
  if (status === 200 || status === 202) return "accepted";
  return status >= 400 && status < 500 && status !== 429 ? "refused" : "later";
}
