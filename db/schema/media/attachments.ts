import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  bigint,
  check,
  foreignKey,
  index,
  integer,
  pgTable,
  smallint,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { createdAt, moment, privateId } from "../columns";
import { messages } from "../inquiries/inquiries";
import { sourcingRequests } from "../trade/sourcing";

export type AttachmentKind = "picture" | "pdf";

/** The columns of a file. A picture has a size in pixels, a PDF has pages. `key` is the first part of its names. */
export const ofFile = () => ({
  kind: text().$type<AttachmentKind>().notNull(),
  key: text().notNull(),
  /** The name that the sender gave it, on one line and without a folder. */
  name: text().notNull(),
  bytes: integer().notNull(),
  width: integer(),
  height: integer(),
  pages: integer(),
});

type OfFile = Record<keyof ReturnType<typeof ofFile>, AnyPgColumn>;
export const soundFile = ({ kind, key, name, bytes, width, height, pages }: OfFile) =>
  sql`${key} ~ '^[0-9a-f]{24,64}$' and length(${name}) between 1 and 120 and ${bytes} > 0 and coalesce(case ${kind}
    when 'picture' then ${width} > 0 and ${height} > 0 and ${pages} is null
    when 'pdf' then ${width} is null and ${height} is null and ${pages} > 0 end, false)`;

/** A received and cleaned file, until a message or a sourcing request claims it by its random id. */
export const uploads = pgTable(
  "uploads",
  {
    id: uuid().primaryKey().defaultRandom(),
    ...ofFile(),
    /** SHA-256 of the received file. It identifies the same file in a form that is sent again. */
    sentHash: text().notNull(),
    createdAt: createdAt(),
    claimedAt: moment(),
  },
  (upload) => [
    index("uploads_by_time").on(upload.createdAt),
    check("uploads_limits", soundFile(upload)),
    check("uploads_hash_length", sql`length(${upload.sentHash}) <= 100`),
  ],
);

/**
 * A file of a message. Tenant table. Messages of several inquiries may share the stored file of one upload, and the
 * first message in the thread of a chosen quote shares the files of its sourcing request.
 */
export const attachments = pgTable(
  "attachments",
  {
    id: privateId(),
    shopId: bigint({ mode: "number" }).notNull(),
    inquiryId: uuid().notNull(),
    messageId: uuid().notNull(),
    position: smallint().notNull(),
    ...ofFile(),
    createdAt: createdAt(),
  },
  (attachment) => [
    foreignKey({
      columns: [attachment.shopId, attachment.inquiryId, attachment.messageId],
      foreignColumns: [messages.shopId, messages.inquiryId, messages.id],
      name: "attachments_of_message",
    }),
    unique("attachments_in_order").on(attachment.messageId, attachment.position),
    index("attachments_by_inquiry").on(attachment.shopId, attachment.inquiryId),
    check("attachments_position", sql`${attachment.position} between 1 and 5`),
    check("attachments_limits", soundFile(attachment)),
  ],
);

/** A file of a sourcing request. Everybody who can read the request can read it. */
export const sourcingAttachments = pgTable(
  "sourcing_attachments",
  {
    id: privateId(),
    requestId: uuid()
      .notNull()
      .references(() => sourcingRequests.id),
    position: smallint().notNull(),
    ...ofFile(),
    createdAt: createdAt(),
  },
  (attachment) => [
    unique("sourcing_attachments_in_order").on(attachment.requestId, attachment.position),
    check("sourcing_attachments_position", sql`${attachment.position} between 1 and 5`),
    check("sourcing_attachments_limits", soundFile(attachment)),
  ],
);
