import { type SQL, sql } from "drizzle-orm";

/**
 * The data about a person, one JSON value per key. It is read as the person, so row-level security applies in addition
 * to these conditions. Texts by others are included only where they were addressed to the person.
 */
export const ownData: Record<string, (userId: string) => SQL> = {
  account: (userId) => sql`select to_jsonb(q) as value from (select u.name, u.email, u.locale as language,
    u.email_verified as "provenAt", u.created_at as "joinedAt", u.last_sign_in_on as "lastSignInOn",
    u.password_hash is not null as "hasPassword"
    from users u where u.id = ${userId}) q`,
  profile: (userId) => sql`select to_jsonb(q) as value from (select p.company, p.phone, p.country, p.port,
    p.tax_number as "taxNumber", p.currency from profiles p where p.user_id = ${userId}) q`,
  shops: (userId) =>
    list(sql`select m.shop_id as "shopId", m.role, m.created_at as "since" from shop_members m
    where m.user_id = ${userId} order by m.created_at`),
  invitations: () =>
    list(sql`select v.shop_id as "shopId", v.role, v.sent_at as "sentAt", v.expires_at as "expiresAt"
    from member_invitations v where v.email = (select current_email()) order by v.created_at`),
  ownershipOffers: (userId) =>
    list(sql`select o.shop_id as "shopId", o.created_at as "offeredAt", o.expires_at as "expiresAt"
    from ownership_offers o where o.to_user_id = ${userId} order by o.created_at`),
  awaitedDesigns: () =>
    list(sql`select w.listing_id as "listingId", w.email, w.locale as language, w.created_at as "askedAt",
      w.confirmed_at as "confirmedAt" from trial_watchers w where w.email = (select current_email()) order by w.created_at`),
  sessions: (userId) =>
    list(sql`select s.started_by as "startedBy", s.device, s.created_at as "startedAt", s.expires
    from sessions s where s.user_id = ${userId} order by s.created_at`),
  twoStep: (userId) => sql`select to_jsonb(q) as value from (select p.created_at as "startedAt",
    p.confirmed_at as "confirmedAt", (select count(*) from recovery_codes c where c.user_id = ${userId}) as "recoveryCodes"
    from two_steps p where p.user_id = ${userId}) q`,
  inquiries: (userId) =>
    list(sql`select i.id, i.reference, i.shop_id as "shopId", s.names as shop, i.status,
      i.buyer_name as name, i.buyer_email as email, i.buyer_company as company, i.buyer_phone as phone, i.country, i.port,
      i.locale as language, i.target_price as "targetPrice", i.target_currency as "targetCurrency", i.incoterm,
      i.needed_by as "neededBy", i.customisation, i.wants_sample as "wantsSample", i.source, i.created_at as "sentAt",
      (select coalesce(jsonb_agg(jsonb_build_object('listingId', n.listing_id, 'quantity', n.quantity)
        order by n.position), '[]') from inquiry_lines n where n.inquiry_id = i.id) as designs,
      (select coalesce(jsonb_agg(jsonb_build_object('side', m.side, 'language', m.locale, 'text', m.body,
        'phrases', m.phrases, 'translations', (select jsonb_object_agg(x.locale, x.body) from message_translations x
          where x.message_id = m.id), 'files', (select jsonb_agg(jsonb_build_object('name', a.name, 'kind', a.kind,
          'bytes', a.bytes) order by a.position) from attachments a where a.message_id = m.id), 'sentAt', m.created_at) order by m.created_at, m.id), '[]') from messages m where m.inquiry_id = i.id) as messages,
      (select jsonb_build_object('readAt', h.buyer_read_at, 'shopBlockedAt', h.buyer_blocked_at,
        'mailsOffAt', h.buyer_emails_off_at,
        'declinedBy', h.declined_by, 'declinedWhy', h.decline_reason) from threads h where h.inquiry_id = i.id) as thread
    from inquiries i join shops s on s.id = i.shop_id where i.buyer_id = ${userId} order by i.created_at`),
  quotes: (userId) =>
    list(sql`select q.id, q.inquiry_id as "inquiryId", q.version, q.status, q.currency, q.incoterm,
      q.places, q.port, q.freight, q.insurance, q.payment_terms as "paymentTerms", q.working_days as "workingDays",
      q.valid_until as "validUntil", q.note, q.sent_at as "sentAt", q.decided_at as "decidedAt", q.answer,
      (select coalesce(jsonb_agg(jsonb_build_object('listingId', n.listing_id, 'quantity', n.quantity,
        'unitPrice', n.unit_price, 'counterPrice', n.counter_price, 'isSample', n.is_sample) order by n.position), '[]')
        from quote_lines n where n.quote_id = q.id) as lines
    from quotes q join inquiries i on i.id = q.inquiry_id where i.buyer_id = ${userId} order by q.created_at`),
  proformas: (userId) =>
    list(sql`select p.number, p.inquiry_id as "inquiryId", p.issued_at as "issuedAt",
      p.cancelled_at as "cancelledAt", p.content from proformas p join inquiries i on i.id = p.inquiry_id
    where i.buyer_id = ${userId} order by p.issued_at`),
  reports: (userId) =>
    list(sql`select r.inquiry_id as "inquiryId", r.reason, r.details, r.email, r.created_at as "at"
    from reports r left join inquiries i on i.id = r.inquiry_id
    where r.user_id = ${userId} or r.side = 'buyer' and i.buyer_id = ${userId} order by r.created_at`),
  translationReports: (userId) =>
    list(sql`select r.inquiry_id as "inquiryId", r.original, r.shown, r.locale as language, r.source, r.details,
      r.created_at as "at" from translation_reports r join inquiries i on i.id = r.inquiry_id
    where r.side = 'buyer' and i.buyer_id = ${userId} order by r.created_at`),
  sourcingRequests: (userId) =>
    list(sql`select r.reference, r.locale as language, r.title, r.details, r.category_id as "categoryId", r.quantity,
      r.target_price as "targetPrice", r.target_currency as "targetCurrency", r.country, r.port, r.incoterm,
      r.needed_by as "neededBy", r.status, r.created_at as "sentAt", r.inquiry_id as "inquiryId",
      r.emails_off_at as "mailsOffAt",
      b.name, b.email, b.company, (select jsonb_agg(jsonb_build_object('name', f.name, 'kind', f.kind,
        'bytes', f.bytes) order by f.position) from sourcing_attachments f where f.request_id = r.id) as files
    from sourcing_requests r left join sourcing_buyers b on b.request_id = r.id
    where r.buyer_id = ${userId} or b.email = (select current_email()) order by r.created_at`),
  sealedQuotes: (userId) =>
    list(sql`select r.reference, o.shop_id as "shopId", s.names as shop, o.listing_id as "listingId", o.status,
      o.currency, o.unit_price as "unitPrice", o.moq, o.incoterm, o.place, o.working_days as "workingDays",
      o.valid_until as "validUntil", o.note, o.locale as language, o.created_at as "sentAt", o.decided_at as "decidedAt"
    from sourcing_quotes o join shops s on s.id = o.shop_id join sourcing_requests r on r.id = o.request_id
      left join sourcing_buyers b on b.request_id = r.id
    where (r.buyer_id = ${userId} or b.email = (select current_email())) and o.status not in ('replaced', 'withdrawn')
    order by o.created_at`),
  inquiryList: (userId) =>
    list(sql`select n.listing_id as "listingId", n.quantity, n.added_at as "addedAt"
    from inquiry_list_lines n where n.user_id = ${userId} order by n.added_at desc`),
  drafts: (userId) =>
    list(sql`select d.inquiry_id as "inquiryId", d.body as text, d.updated_at as "writtenAt"
    from message_drafts d where d.user_id = ${userId} order by d.updated_at`),
  writingHelp: (userId) =>
    list(sql`select a.shop_id as "shopId", a.kind, a.listing_id as "listingId", a.inquiry_id as "inquiryId", a.status,
      a.input as "said", a.proposal, a.accepted_fields as "takenOver", a.created_at as "askedAt"
    from assist_requests a where a.user_id = ${userId} order by a.created_at`),
  savedDesigns: (userId) =>
    list(sql`select v.listing_id as "listingId", v.created_at as "savedAt"
    from saved_listings v where v.user_id = ${userId} order by v.created_at`),
  savedShops: (userId) =>
    list(sql`select v.shop_id as "shopId", v.created_at as "savedAt"
    from saved_shops v where v.user_id = ${userId} order by v.created_at`),
  savedSearches: (userId) =>
    list(sql`select v.locale as language, v.query, v.created_at as "savedAt"
    from saved_searches v where v.user_id = ${userId} order by v.created_at`),
  unwantedMails: (userId) =>
    list(sql`select v.kind, v.created_at as "since" from unwanted_emails v
    where v.user_id = ${userId} order by v.kind`),
  notices: (userId) =>
    list(sql`select v.kind, v.inquiry_id as "inquiryId", v.request_id as "requestId",
    v.proforma_id as "proformaId", v.created_at as "givenAt", v.read_at as "readAt" from notices v where v.user_id = ${userId} order by v.created_at`),
  devices: (userId) =>
    list(sql`select v.name, substring(v.endpoint from '^https://([^/]+)') as "pushService", v.notice_kinds as "tells",
      v.created_at as "since", v.notified_at as "toldAt" from devices v where v.user_id = ${userId} order by v.created_at`),
  events: (userId) =>
    list(sql`select e.name, e.created_at as "at" from events e where e.user_id = ${userId}
    order by e.id`),
};

const list = (rows: SQL): SQL => sql`select coalesce(jsonb_agg(to_jsonb(q)), '[]') as value from (${rows}) q`;
