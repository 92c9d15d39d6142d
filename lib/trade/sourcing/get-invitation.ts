import { sql } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import type { Actor } from "@/lib/core/actor";
import { allow, NotFound } from "@/lib/core/errors";
import type { Locale } from "@/lib/i18n/locale";
import { asInvitedShop, type InvitedShop } from "./as-invited-shop";
import { requestJson } from "./find-request";
import type { InvitationRow } from "./list-invitations";
import { ownQuotesJson } from "./own-quotes";
import { canReadInvitation } from "./policy";

/** A listing that the shop can quote; those of the request's category come first. */
export type QuotableListing = { id: number; title: string };
export type InvitationPage = InvitationRow & { designs: QuotableListing[] };

/** Returns a request for an invited shop, with its own quotes and listings. @throws NotFound if it is not invited */
export const getInvitation = (
  actor: Actor,
  { shopId, requestId }: InvitedShop,
  reader: Locale,
  db: Db = database,
): Promise<InvitationPage> =>
  asInvitedShop(
    actor,
    { shopId, requestId },
    async (tx) => {
      allow(canReadInvitation(actor, { shopId }));
      const [found] = await tx.execute<{ row: InvitationPage }>(sql`
        select jsonb_build_object('request', ${requestJson(reader)}, 'reasons', v.reasons,
          'quotes', ${ownQuotesJson(shopId, reader)}, 'inquiryId', (select i.id from inquiries i where i.id = r.inquiry_id),
          'designs', (select coalesce(jsonb_agg(jsonb_build_object('id', d.id, 'title', d.title)
              order by d.is_near desc, d.id desc), '[]')
            from (select l.id, l.category_id = r.category_id as is_near, t.title from listings l
              join lateral (select x.title from listing_texts x where x.listing_id = l.id
                order by x.locale = ${reader} desc, x.locale = l.locale desc limit 1) t on true
              where l.shop_id = ${shopId} and l.status in ('published', 'paused')
              order by l.category_id = r.category_id desc, l.id desc limit 200) d)) as row
        from sourcing_invitations v join sourcing_requests r on r.id = v.request_id
        where v.shop_id = ${shopId} and v.request_id = ${requestId}`);
      if (!found) throw new NotFound("request");
      return found.row;
    },
    db,
  );
