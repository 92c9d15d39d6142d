import { sql } from "drizzle-orm";
import { type Db, database, type Tx } from "@/db/client";
import type { Locale } from "@/lib/i18n/locale";
import { guestToken } from "@/lib/inquiries/guest-token";
import { daysAwayOf } from "@/lib/shops/list-holidays";
import { boothOf } from "@/lib/shops/shown-booth";
import { findRequest } from "./find-request";
import { isEmailProof, withSourcingLink } from "./link";
import type { SourcingRequest } from "./request";
import type { Offer } from "./sourcing-offer";

/** A request with the data for its buyer. */
export type OwnSourcingRequest = {
  request: SourcingRequest;
  buyer: { name: string; email: string };
  /** Number of invited shops; null until they are chosen. */
  invited: number | null;
  /** Open quotes, and the decided ones of a request that is over. */
  offers: Offer[];
  /** Opens the thread of the chosen quote; see paths.guestThread(). */
  threadToken: string | null;
  /** True if the link comes from the email, so that its holder can confirm a held request. */
  isProven: boolean;
};

/** Returns the request for the holder of a private link; undefined if the link is unknown or revoked. */
export const openSourcingRequest = (
  token: string,
  reader: Locale,
  proof = "",
  db: Db = database,
): Promise<OwnSourcingRequest | undefined> =>
  withSourcingLink(
    token,
    async ({ id, inquiryId, routedAt }, tx) => {
      const [request, offers, [buyerRow]] = await Promise.all([
        findRequest(id, reader, tx),
        offersOf(id, reader, tx),
        tx.execute<{ name: string; email: string; invited: number }>(sql`
          select name, email, (select count(*)::int from sourcing_invitations v where v.request_id = b.request_id) as invited
          from sourcing_buyers b where request_id = ${id}`),
      ]);
      if (!request || !buyerRow) return undefined;
      const { name, email, invited } = buyerRow;
      const isProven = isEmailProof(id, proof);
      const threadToken = inquiryId && guestToken(inquiryId);
      return { request, offers, threadToken, isProven, buyer: { name, email }, invited: routedAt && invited };
    },
    db,
    false,
  );

async function offersOf(requestId: string, reader: Locale, tx: Tx): Promise<Offer[]> {
  const found = await tx.execute<{ row: Offer }>(sql`
    select to_jsonb(q) as row from (select o.id, o.version, o.slot, o.status, o.currency, o.unit_price as "unitPrice",
      o.moq, o.incoterm, o.place, o.working_days as "workingDays", o.valid_until as "validUntil", o.note, o.locale,
      o.created_at as "createdAt",
      (select jsonb_build_object('id', l.id, 'slug', t.slug, 'title', t.title, 'titleLocale', t.locale,
          'isPublic', l.status in ('published', 'paused', 'discontinued'),
          'pictureKey', (select f.key from listing_pictures y join pictures f
              on f.id = y.picture_id and f.shop_id = y.shop_id where y.listing_id = l.id order by y.position limit 1))
        from listings l join lateral (select x.title, x.slug, x.locale from listing_texts x where x.listing_id = l.id
          order by x.locale = ${reader} desc, x.locale = 'en' desc, x.locale = l.locale desc limit 1) t on true
        where l.id = o.listing_id and l.shop_id = o.shop_id) as listing,
      (select jsonb_build_object('id', s.id, 'handle', s.handle, 'names', s.names, 'locale', s.locale,
          'booth', ${boothOf(sql`s.id`)}, 'daysAway', ${daysAwayOf(sql`s.id`)},
          'checks', (select count(distinct c.claim) from verifications c where c.shop_id = s.id
            and c.status = 'approved' and (c.valid_until is null or c.valid_until >= current_date)),
          'figures', (select jsonb_build_object('answeredWithinDayShare', g.answered_within_day_share,
              'medianFirstReplyMinutes', g.median_first_reply_minutes)
            from shop_figures g where g.shop_id = s.id and g.cases >= 5))
        from shops s where s.id = o.shop_id) as shop
    from sourcing_quotes o where o.request_id = ${requestId} and o.status not in ('replaced', 'withdrawn')) q
    where q.listing is not null`);
  return found.map(({ row }) => row);
}
