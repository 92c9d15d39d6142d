import { type SQL, sql } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import { type Actor, isAtLeast } from "../core/actor";
import { NotFound } from "../core/errors";
import type { Locale } from "../i18n/locale";
import { type HeldReason, hoursLeft, type InquiryStatus, waitingStatuses } from "./inquiry";

export const inquiryFilters = ["waiting", "mine", "answered", "quoted", "agreed", "held", "all"] as const;
export type InquiryFilter = (typeof inquiryFilters)[number];

export type InquiryRow = {
  id: string;
  reference: string;
  status: InquiryStatus;
  heldReason: HeldReason | null;
  /** Hours left of the 24 h within which the buyer expects a reply; null if no reply is due. */
  hoursLeft: number | null;
  buyerName: string;
  buyerCompany: string | null;
  country: string;
  createdAt: string;
  lastMessageAt: string;
  /** True if the buyer has written something that no member has read. */
  isNew: boolean;
  /** The first 160 characters of the newest message, in its own language. */
  excerpt: { side: "buyer" | "shop"; body: string; locale: Locale };
  /** The first listing, and how many there are; null for a general question. */
  firstLine: { title: string; quantity: number; unitCode: string; pictureKey: string | null; count: number } | null;
};
export type InquiryPage = { rows: InquiryRow[]; counts: Record<InquiryFilter, number>; before?: string };

const pageSize = 25;

const isHeld = sql`i.held_reason is not null and i.status <> 'spam'`;
const conditions: Record<Exclude<InquiryFilter, "mine">, SQL> = {
  waiting: sql`i.held_reason is null and i.status in ${[...waitingStatuses]}`,
  answered: sql`i.held_reason is null and i.status = 'replied'`,
  quoted: sql`i.held_reason is null and i.status = 'quoted'`,
  agreed: sql`i.held_reason is null and i.status = 'agreed'`,
  held: isHeld,
  all: sql`true`,
};

/** The inquiries that are assigned to the member and not settled. */
const mineOf = (
  actor: Actor,
  shopId: number,
) => sql`i.status not in ('agreed', 'declined', 'expired', 'spam') and i.id in (
  select t.inquiry_id from threads t where t.shop_id = ${shopId}
    and t.assignee_id = ${actor.kind === "user" ? actor.userId : null})`;

type Query = { shopId: number; filter: InquiryFilter; reader: Locale; before?: string; words?: string };

/**
 * Lists the shop's inquiries by their last message, newest first, 25 a page; `before` of a page opens the next one.
 * `words` selects those in whose buyer, reference or listing names it occurs.
 * @throws NotFound if the actor is not a member of the shop
 */
export async function listShopInquiries(
  actor: Actor,
  { shopId, filter, reader, before, words = "" }: Query,
  db: Db = database,
): Promise<InquiryPage> {
  if (!isAtLeast(actor, shopId, "assistant")) throw new NotFound("shop");
  const start = readCursor(before);
  const older = start ? sql`(i.last_message_at, i.id) < (${start.at}::timestamptz, ${start.id}::uuid)` : sql`true`;
  const mine = mineOf(actor, shopId);
  const condition = filter === "mine" ? mine : conditions[filter];
  return asShop(
    shopId,
    async (tx) => {
      const found = await tx.execute<{ row: Omit<InquiryRow, "hoursLeft"> }>(sql`
        select to_jsonb(q) as row from (select i.id, i.reference, i.status, i.held_reason as "heldReason",
          i.buyer_name as "buyerName", i.buyer_company as "buyerCompany", i.country, i.created_at as "createdAt",
          i.last_message_at as "lastMessageAt", i.held_reason is null
            and i.status in ${[...waitingStatuses]} and i.last_message_at > coalesce(
              (select t.shop_read_at from threads t where t.inquiry_id = i.id), i.seen_at, '-infinity') as "isNew",
          (select jsonb_build_object('side', m.side, 'body', left(m.body, 160), 'locale', m.locale) from messages m
            where m.inquiry_id = i.id order by m.created_at desc, m.id desc limit 1) as excerpt,
          (select jsonb_build_object('title', t.title, 'quantity', n.quantity, 'unitCode', c.unit_code,
              'pictureKey', p.key, 'count', (select count(*) from inquiry_lines k where k.inquiry_id = i.id))
            from inquiry_lines n
            join listings l on l.id = n.listing_id and l.shop_id = n.shop_id
            join categories c on c.id = l.category_id
            left join lateral (select x.title from listing_texts x where x.listing_id = l.id
              order by x.locale = ${reader} desc, x.locale = 'en' desc, x.locale = l.locale desc limit 1) t on true
            left join lateral (select f.key from listing_pictures y join pictures f
                on f.id = y.picture_id and f.shop_id = y.shop_id
              where y.listing_id = l.id order by y.position limit 1) p on true
            where n.inquiry_id = i.id order by n.position limit 1) as "firstLine"
        from inquiries i where i.shop_id = ${shopId} and ${condition} and ${older} and ${containsWords(words, shopId)}
        order by i.last_message_at desc, i.id desc limit ${pageSize + 1}) q`);
      const [counts] = await tx.execute<{ row: InquiryPage["counts"] }>(sql`
        select jsonb_build_object('all', count(*), 'waiting', count(*) filter (where ${conditions.waiting}),
          'mine', count(*) filter (where ${mine}),
          'answered', count(*) filter (where ${conditions.answered}),
          'quoted', count(*) filter (where ${conditions.quoted}),
          'agreed', count(*) filter (where ${conditions.agreed}), 'held', count(*) filter (where ${isHeld})) as row
        from inquiries i where i.shop_id = ${shopId}`);
      const rows = found.slice(0, pageSize).map(({ row }) => ({ ...row, hoursLeft: hoursLeft(row) }));
      const last = rows.at(-1);
      return {
        rows,
        counts: counts?.row ?? { all: 0, waiting: 0, mine: 0, answered: 0, quoted: 0, agreed: 0, held: 0 },
        before: found.length > pageSize && last ? `${last.lastMessageAt}_${last.id}` : undefined,
      };
    },
    db,
  );
}

/** Matches inquiries with `words` anywhere in the name of the buyer, the company or a listing, or in the reference. */
function containsWords(words: string, shopId: number): SQL {
  if (!words) return sql`true`;
  const like = `%${words.replace(/[\\%_]/g, "\\$&")}%`;
  return sql`(i.buyer_name ilike ${like} or i.buyer_company ilike ${like} or i.reference ilike ${like} or i.id in (
    select n.inquiry_id from inquiry_lines n where n.shop_id = ${shopId} and n.listing_id in (
      select x.listing_id from listing_texts x join listings l on l.id = x.listing_id
      where l.shop_id = ${shopId} and x.title ilike ${like})))`;
}

function readCursor(cursor = "") {
  const [, at, id] = /^([\d\-:.T+Z]{20,40})_([0-9a-f-]{36})$/.exec(cursor) ?? [];
  return at && id && !Number.isNaN(Date.parse(at)) ? { at, id } : undefined;
}
