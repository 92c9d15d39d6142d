import { sql } from "drizzle-orm";
import { asPerson, type Db, database } from "@/db/client";
import type { Actor } from "../core/actor";
import { allow } from "../core/errors";
import type { Locale, SomeTexts } from "../i18n/locale";
import { guestToken } from "./guest-token";
import type { InquiryStatus } from "./inquiry";

export type OwnInquiry = {
  id: string;
  reference: string;
  status: InquiryStatus;
  /** ISO 8601. */
  createdAt: string;
  lastMessageAt: string;
  shopNames: SomeTexts;
  /** The title of the first listing; null for a general question. */
  title: string | null;
  pictureKey: string | null;
  lineCount: number;
  /** True if the shop has written something that the buyer has not read. */
  isUnread: boolean;
  /** Opens the thread; see paths.guestThread(). */
  token: string;
};

/** Lists the buyer's 200 newest inquiries to all shops, last message first. Call claimInquiries() after sign-in. */
export async function listOwnInquiries(actor: Actor, reader: Locale, db: Db = database): Promise<OwnInquiry[]> {
  allow(actor.kind === "user");
  const found = await asPerson(
    actor.userId,
    (tx) =>
      tx.execute<{ row: Omit<OwnInquiry, "token"> }>(sql`
        select to_jsonb(q) as row from (select i.id, i.reference, i.status, i.created_at as "createdAt",
          i.last_message_at as "lastMessageAt", s.names as "shopNames", a.title, a.key as "pictureKey",
          (select count(*) from inquiry_lines k where k.inquiry_id = i.id) as "lineCount",
          exists (select from messages m where m.inquiry_id = i.id and m.side = 'shop' and m.created_at > coalesce(
            (select t.buyer_read_at from threads t where t.inquiry_id = i.id), '-infinity')) as "isUnread"
        from inquiries i join shops s on s.id = i.shop_id
        left join lateral (select t.title, p.key from inquiry_lines n
          join listings l on l.id = n.listing_id
          left join lateral (select x.title from listing_texts x where x.listing_id = l.id
            order by x.locale = ${reader} desc, x.locale = 'en' desc, x.locale = l.locale desc limit 1) t on true
          left join lateral (select f.key from listing_pictures y join pictures f
              on f.id = y.picture_id and f.shop_id = y.shop_id
            where y.listing_id = l.id order by y.position limit 1) p on true
          where n.inquiry_id = i.id order by n.position limit 1) a on true
        where i.buyer_id = ${actor.userId} order by i.last_message_at desc, i.id desc limit 200) q`),
    db,
  );
  return found.map(({ row }) => ({ ...row, token: guestToken(row.id) }));
}
