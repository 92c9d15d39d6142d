import { sql } from "drizzle-orm";
import { asPerson, type Db, database } from "@/db/client";
import type { Actor } from "@/lib/core/actor";
import { allow } from "@/lib/core/errors";
import type { Locale } from "@/lib/i18n/locale";
import { requestJson } from "./find-request";
import { sourcingToken } from "./link";
import type { SourcingRequest } from "./request";

/** `token` opens the request's own page; see paths.sourcingRequest(). */
export type OwnSourcingRow = SourcingRequest & { token: string };

/** Lists the 100 newest requests that were sent with the person's account or confirmed email address. */
export async function listOwnSourcingRequests(
  actor: Actor,
  reader: Locale,
  db: Db = database,
): Promise<OwnSourcingRow[]> {
  allow(actor.kind === "user");
  const found = await asPerson(
    actor.userId,
    (tx) =>
      tx.execute<{ row: SourcingRequest }>(sql`
        select ${requestJson(reader)} as row from sourcing_requests r
        where r.buyer_id = ${actor.userId}
          or r.id in (select b.request_id from sourcing_buyers b where b.email = (select current_email()))
        order by r.created_at desc, r.id limit 100`),
    db,
  );
  return found.map(({ row }) => ({ ...row, token: sourcingToken(row.id) }));
}
