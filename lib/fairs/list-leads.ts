import { sql } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import type { InquiryStatus } from "@/db/schema";
import { type Actor, roleIn } from "../core/actor";
import { NotFound } from "../core/errors";
import type { Locale } from "../i18n/locale";
import { type AttachmentSize, storedName } from "../media/attachments/attachment";
import { attachmentStorage, type StoredFile } from "../media/storage";

/** A lead of a shop; without an inquiry it has no email address yet. `takenAt` is ISO 8601. */
export type Lead = {
  id: string;
  name: string | null;
  email: string | null;
  country: string | null;
  locale: Locale;
  note: string | null;
  hasCard: boolean;
  titles: string[];
  takenAt: string;
  /** The member who took it. */
  by: string | null;
  inquiry: { id: string; reference: string; status: InquiryStatus; isAnswered: boolean } | null;
};

const maxLeads = 2_000;

/** Lists a shop's leads of a fair, the newest first, with titles in the reader's language. @throws NotFound for strangers */
export async function listLeads(
  actor: Actor,
  { shopId, fairId, locale }: { shopId: number; fairId: number; locale: Locale },
  db: Db = database,
): Promise<Lead[]> {
  if (!roleIn(actor, shopId)) throw new NotFound("shop");
  const rows = await asShop(
    shopId,
    (tx) =>
      tx.execute<{ lead: Lead }>(sql`
        select json_build_object('id', l.id, 'name', l.name, 'email', l.email, 'country', l.country, 'locale', l.locale,
          'note', l.note, 'hasCard', l.card_key is not null, 'takenAt', l.taken_at, 'by', u.name,
          'titles', array(select coalesce(c.titles->>${locale}, c.titles->>'en', c.titles->>c.locale)
            from unnest(l.listing_ids) with ordinality x(id, place) join listing_cards c on c.listing_id = x.id
            order by x.place),
          'inquiry', case when i.id is not null then json_build_object('id', i.id, 'reference', i.reference,
            'status', i.status, 'isAnswered', i.first_reply_at is not null) end) as lead
        from fair_leads l left join users u on u.id = l.user_id
        left join inquiries i on i.shop_id = l.shop_id and i.id = l.inquiry_id
        where l.shop_id = ${shopId} and l.fair_id = ${fairId} order by l.taken_at desc, l.id limit ${maxLeads}`),
    db,
  );
  return rows.map(({ lead }) => lead);
}

/** Opens the picture of a lead's card for a member of its shop. @throws NotFound for everyone else, or without one */
export async function openLeadCard(
  actor: Actor,
  { shopId, leadId, size }: { shopId: number; leadId: string; size: AttachmentSize },
  db: Db = database,
  storage = attachmentStorage(),
): Promise<StoredFile> {
  if (!roleIn(actor, shopId)) throw new NotFound("shop");
  const [row] = await asShop(
    shopId,
    (tx) =>
      tx.execute<{ key: string }>(sql`
        select card_key as key from fair_leads where id = ${leadId} and shop_id = ${shopId} and card_key is not null`),
    db,
  );
  const file = row && (await storage.find(storedName({ kind: "picture", key: row.key }, size)));
  if (!file) throw new NotFound("card");
  return file;
}
