import { sql } from "drizzle-orm";
import {
  bigint,
  check,
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  smallint,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import { listings } from "../catalogue/catalogue";
import { createdAt, privateId } from "../columns";
import { shops } from "../shops/shops";
import { videos } from "./videos";

export type VideoDraftStatus = "waiting" | "working" | "done" | "refused";

/** An uploaded video until it is processed or refused. Tenant table. */
export const videoDrafts = pgTable(
  "video_drafts",
  {
    id: privateId(),
    shopId: bigint({ mode: "number" })
      .notNull()
      .references(() => shops.id),
    /** The uploaded file, which is deleted after processing. */
    fileId: uuid().notNull(),
    listingId: bigint({ mode: "number" }),
    /** The name of the uploaded file. */
    name: text().notNull(),
    status: text().$type<VideoDraftStatus>().notNull().default("waiting"),
    percent: smallint().notNull().default(0),
    /** The key in messages/ of the reason for its refusal. */
    refused: text(),
    videoId: bigint({ mode: "number" }),
    createdAt: createdAt(),
  },
  (row) => [
    foreignKey({
      columns: [row.shopId, row.listingId],
      foreignColumns: [listings.shopId, listings.id],
      name: "video_drafts_of_listing",
    }).onDelete("cascade"),
    index("video_drafts_by_shop").on(row.shopId, row.createdAt.desc()),
    check("video_drafts_status", sql`${row.status} in ('waiting', 'working', 'done', 'refused')`),
    check("video_drafts_percent", sql`${row.percent} between 0 and 100`),
    check("video_drafts_refused_reason", sql`(${row.status} = 'refused') = (${row.refused} is not null)`),
    check("video_drafts_lengths", sql`length(${row.name}) between 1 and 200 and length(${row.refused}) <= 100`),
  ],
);

/** The plays of a video, the visits to its listing and the inquiries from it on a day in Yiwu. Tenant table. */
export const videoDays = pgTable(
  "video_days",
  {
    videoId: bigint({ mode: "number" }).notNull(),
    shopId: bigint({ mode: "number" }).notNull(),
    day: date().notNull(),
    plays: integer().notNull().default(0),
    listingClicks: integer().notNull().default(0),
    inquiries: integer().notNull().default(0),
  },
  (row) => [
    primaryKey({ columns: [row.videoId, row.day] }),
    foreignKey({
      columns: [row.shopId, row.videoId],
      foreignColumns: [videos.shopId, videos.id],
      name: "video_days_of_video",
    }).onDelete("cascade"),
    index("video_days_by_shop").on(row.shopId, row.day),
    check("video_days_count", sql`${row.plays} >= 0 and ${row.listingClicks} >= 0 and ${row.inquiries} >= 0`),
  ],
);
