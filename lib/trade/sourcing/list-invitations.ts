import { sql } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import type { Actor } from "@/lib/core/actor";
import { allow } from "@/lib/core/errors";
import type { Locale } from "@/lib/i18n/locale";
import { requestJson } from "./find-request";
import { type OwnQuote, ownQuotesJson } from "./own-quotes";
import { canReadInvitation } from "./policy";
import type { InvitationReasons, SourcingRequest } from "./request";

/** A request to which a shop is invited. `inquiryId` is the thread if its quote was chosen. */
export type InvitationRow = {
  request: SourcingRequest;
  reasons: InvitationReasons;
  quotes: OwnQuote[];
  inquiryId: string | null;
};

/** Lists the 100 newest requests to which a shop is invited, open ones first. */
export async function listInvitations(
  actor: Actor,
  shopId: number,
  reader: Locale,
  db: Db = database,
): Promise<InvitationRow[]> {
  allow(canReadInvitation(actor, { shopId }));
  const rows = await asShop(
    shopId,
    (tx) =>
      tx.execute<{ row: InvitationRow }>(sql`
        select jsonb_build_object('request', ${requestJson(reader)}, 'reasons', v.reasons,
          'quotes', ${ownQuotesJson(shopId, reader)}, 'inquiryId', (select i.id from inquiries i where i.id = r.inquiry_id)) as row
        from sourcing_invitations v join sourcing_requests r on r.id = v.request_id
        where v.shop_id = ${shopId}
        order by r.status = 'open' and r.closes_at > now() desc, v.created_at desc, r.id limit 100`),
    db,
  );
  return rows.map(({ row }) => row);
}
