import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import type { Incoterm } from "../core/incoterms";
import type { Currency } from "../core/money";
import { findTranslationProvider } from "../core/translation-provider";
import type { Locale, SomeTexts, Texts } from "../i18n/locale";
import type { Attachment } from "../media/attachments/attachment";
import { attachmentsJson } from "../media/attachments/attachments-json";
import type { DaysAway } from "../shops/holidays";
import { daysAwayOf } from "../shops/list-holidays";
import { boothOf, type ShownBooth } from "../shops/shown-booth";
import type { PhraseLine } from "../translations/recognise-phrase-lines";
import { type ShownMessage, showInLanguage } from "../translations/show-in-language";
import { type HeldReason, hoursLeft, type InquiryStatus, type Side } from "./inquiry";

/** A listing of the inquiry, with its title in the reader's language, else in English, else in the shop's language. */
export type ThreadLine = {
  listingId: number;
  quantity: number;
  title: string;
  titleLocale: Locale;
  slug: string;
  unitCode: string;
  pictureKey: string | null;
  isPublic: boolean;
  wantsSample: boolean;
};

/** A message in its original text; `author` is the member who wrote for the shop. Times are ISO 8601. */
export type ThreadMessage = {
  id: string;
  side: Side;
  author: string | null;
  body: string;
  locale: Locale;
  createdAt: string;
  attachments: Attachment[];
  phrases: PhraseLine[] | null;
  /** The text in the reader's language. */
  shown: ShownMessage;
  /** The sides that can withdraw their report about its translation. */
  withdrawableBy: Side[];
};

export type Thread = {
  id: string;
  reference: string;
  status: InquiryStatus;
  heldReason: HeldReason | null;
  /** Hours left of the 24 h within which the buyer expects a reply; null if no reply is due. */
  hoursLeft: number | null;
  locale: Locale;
  createdAt: string;
  lastMessageAt: string;
  firstReplyAt: string | null;
  buyer: { name: string; email: string; company: string | null; phone: string | null; isVerified: boolean };
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** The target price of one piece in minor units. */
  target: { amount: number; currency: Currency } | null;
  port: string | null;
  incoterm: Incoterm | null;
  /** YYYY-MM-DD. */
  neededBy: string | null;
  customisation: string | null;
  wantsSample: boolean;
  /** The video under which the inquiry was sent, and the second if the script sent one; null for other pages. */
  video: { id: number; titles: Texts; second: number | null } | null;
  /** The trade fair by whose link the buyer came, or where they met the shop: its name, else the code of the link. */
  exhibition: string | null;
  shop: {
    id: number;
    handle: string;
    names: SomeTexts;
    locale: Locale;
    booth: ShownBooth | null;
    /** Holidays from today on, the next one first. */
    daysAway: DaysAway[];
  };
  lines: ThreadLine[];
  messages: ThreadMessage[];
  /** True if free text can be translated. */
  hasTranslator: boolean;
};

type MessageRow = Omit<ThreadMessage, "shown"> & Parameters<typeof showInLanguage>[0];
type Row = Omit<Thread, "hoursLeft" | "hasTranslator" | "messages"> & { messages: MessageRow[] };

/** Loads the whole thread in one query; row-level security of `tx` decides whether it is found. */
export async function findThread(inquiryId: string, reader: Locale, tx: Tx): Promise<Thread | undefined> {
  const [found] = await tx.execute<{ row: Row }>(sql`
    select to_jsonb(q) as row from (select i.id, i.reference, i.status, i.held_reason as "heldReason", i.locale,
      i.created_at as "createdAt", i.last_message_at as "lastMessageAt", i.first_reply_at as "firstReplyAt",
      i.country, i.port, i.incoterm, i.needed_by as "neededBy", i.customisation, i.wants_sample as "wantsSample",
      case when i.target_price is not null
        then jsonb_build_object('amount', i.target_price, 'currency', i.target_currency) end as target,
      (select jsonb_build_object('id', v.id, 'titles', v.titles, 'second', i.source->'second') from videos v
        where v.id = (i.source->>'videoId')::bigint and v.shop_id = i.shop_id) as video,
      coalesce((select coalesce(f.names->>${reader}, f.names->>'en') from fairs f where f.slug = i.source->>'exhibition'),
        i.source->>'exhibition') as exhibition,
      jsonb_build_object('name', i.buyer_name, 'email', i.buyer_email, 'company', i.buyer_company,
        'phone', i.buyer_phone, 'isVerified', i.buyer_id is not null) as buyer,
      (select jsonb_build_object('id', s.id, 'handle', s.handle, 'names', s.names, 'locale', s.locale,
        'daysAway', ${daysAwayOf(sql`s.id`)}, 'booth', ${boothOf(sql`s.id`)})
        from shops s where s.id = i.shop_id) as shop,
      (select coalesce(jsonb_agg(to_jsonb(a) order by a.position), '[]') from (
        select n.listing_id as "listingId", n.quantity, n.position, n.wants_sample as "wantsSample", c.unit_code as "unitCode",
          l.status in ('published', 'paused', 'discontinued') as "isPublic",
          t.title, t.slug, t.locale as "titleLocale", p.key as "pictureKey"
        from inquiry_lines n
        join listings l on l.id = n.listing_id and l.shop_id = n.shop_id
        join categories c on c.id = l.category_id
        left join lateral (select x.title, x.slug, x.locale from listing_texts x where x.listing_id = l.id
          order by x.locale = ${reader} desc, x.locale = 'en' desc, x.locale = l.locale desc limit 1) t on true
        left join lateral (select f.key from listing_pictures y join pictures f
            on f.id = y.picture_id and f.shop_id = y.shop_id
          where y.listing_id = l.id order by y.position limit 1) p on true
        where n.inquiry_id = i.id) a) as lines,
      (select coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'side', m.side, 'body', m.body, 'locale', m.locale,
          'phrases', m.phrases, 'translation', (select jsonb_build_object('body', r.body, 'provider', r.provider)
            from message_translations r where r.message_id = m.id and r.shop_id = m.shop_id and r.locale = ${reader}),
          'isReported', exists (select from translation_reports w
            where w.message_id = m.id and w.locale = ${reader} and w.source <> 'device'),
          'withdrawableBy', (select coalesce(jsonb_agg(distinct w.side), '[]') from translation_reports w
            where w.message_id = m.id and w.locale = ${reader} and w.source <> 'device' and w.settled_at is null),
          'createdAt', m.created_at, 'author', u.name, 'attachments', ${attachmentsJson}) order by m.created_at, m.id), '[]')
        from messages m left join users u on u.id = m.user_id and m.side = 'shop'
        where m.inquiry_id = i.id) as messages
    from inquiries i where i.id = ${inquiryId}) q`);
  if (!found) return undefined;
  const messages = found.row.messages.map((message) => ({ ...message, shown: showInLanguage(message, reader) }));
  return {
    ...found.row,
    messages,
    hoursLeft: hoursLeft(found.row),
    hasTranslator: findTranslationProvider() !== undefined,
  };
}
