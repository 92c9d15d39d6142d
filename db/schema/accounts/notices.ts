import { sql } from "drizzle-orm";
import { type AnyPgColumn, bigint, boolean, check, index, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { createdAt, moment, privateId } from "../columns";
import { users } from "./accounts";
import type { ListingNoticeKind, NoticeKind, ShopNoticeKind } from "./persons";

const owner = () =>
  uuid()
    .notNull()
    .references(() => users.id, { onDelete: "cascade" });

/** The subject: an inquiry with its shop, or a sourcing request with the shop that was invited or has quoted. */
const about = () => ({ shopId: bigint({ mode: "number" }), inquiryId: uuid(), requestId: uuid() });
type About = Record<"shopId" | "inquiryId" | "requestId", AnyPgColumn>;

const isAboutOneThing = ({ shopId, inquiryId, requestId }: About) =>
  sql`num_nonnulls(${inquiryId}, ${requestId}) = 1 and (${inquiryId} is null or ${shopId} is not null)`;

const isNoticeKind = (kind: AnyPgColumn) =>
  sql`${kind} in ('inquiry', 'buyer_wrote', 'quote_answered', 'quote_to_approve', 'proforma_issued', 'sourcing_invited', 'sourcing_chosen', 'sourcing_not_chosen', 'shop_wrote', 'quote_sent', 'proforma_sent', 'sourcing_quoted', 'sourcing_closed')`;

const isShopNoticeKind = (kind: AnyPgColumn) =>
  sql`${kind} in ('workspace_inspected', 'transfer_proposed', 'transfer_done', 'transfer_withdrawn', 'transfer_undone', 'merge_proposed', 'merge_done', 'merge_withdrawn', 'merge_undone')`;

/**
 * The decision whether an email is sent at once or with the next digest; a job that runs again finds it here. The row
 * identifies people by ids and the SHA-256 of an address only.
 */
export const deliveries = pgTable(
  "deliveries",
  {
    emailId: text().primaryKey(),
    /** SHA-256 of the address. */
    reader: text().notNull(),
    userId: uuid().references(() => users.id, { onDelete: "cascade" }),
    kind: text().$type<NoticeKind>().notNull(),
    ...about(),
    isDirect: boolean().notNull(),
    createdAt: createdAt(),
    /** The time at which a digest included it. */
    notifiedAt: moment(),
  },
  (delivery) => [
    index("deliveries_by_reader").on(delivery.reader, delivery.createdAt),
    index("deliveries_waiting")
      .on(delivery.reader)
      .where(sql`not ${delivery.isDirect} and ${delivery.notifiedAt} is null`),
    index("deliveries_by_person").on(delivery.userId),
    check("deliveries_kind", isNoticeKind(delivery.kind)),
    check("deliveries_about_one_thing", isAboutOneThing(delivery)),
    check("deliveries_lengths", sql`length(${delivery.emailId}) <= 200 and length(${delivery.reader}) <= 100`),
  ],
);

/** A notice in the workspace or account, whose text is rendered when it is read. Only its person can read it. */
export const notices = pgTable(
  "notices",
  {
    id: privateId(),
    userId: owner(),
    eventId: bigint({ mode: "number" }).notNull(),
    kind: text().$type<NoticeKind | ListingNoticeKind | ShopNoticeKind>().notNull(),
    ...about(),
    proformaId: uuid(),
    /** The listing of the reader's shop that it is about, instead of an inquiry or a request. */
    listingId: bigint({ mode: "number" }),
    createdAt: createdAt(),
    readAt: moment(),
  },
  (notice) => [
    unique("notices_once_an_event").on(notice.userId, notice.eventId, notice.kind, notice.shopId).nullsNotDistinct(),
    index("notices_by_person").on(notice.userId, notice.createdAt.desc()),
    index("notices_unread").on(notice.userId).where(sql`${notice.readAt} is null`),
    check(
      "notices_kind",
      sql`${isShopNoticeKind(notice.kind)} or (${notice.listingId} is null) = (${isNoticeKind(notice.kind)})`,
    ),
    check(
      "notices_about_one_thing",
      sql`${isShopNoticeKind(notice.kind)} or (${notice.listingId} is null) = (${isAboutOneThing(notice)})`,
    ),
    check(
      "notices_of_shop",
      sql`not (${isShopNoticeKind(notice.kind)}) or (${notice.shopId} is not null and num_nonnulls(${notice.inquiryId}, ${notice.requestId}, ${notice.listingId}) = 0)`,
    ),
    check(
      "notices_of_listing",
      sql`${notice.listingId} is null or (${notice.shopId} is not null and num_nonnulls(${notice.inquiryId}, ${notice.requestId}) = 0 and ${notice.kind} in ('origin_asked', 'origin_agreed', 'origin_refused', 'trial_reached', 'trial_over'))`,
    ),
    check("notices_proforma_of_inquiry", sql`${notice.proformaId} is null or ${notice.inquiryId} is not null`),
  ],
);
