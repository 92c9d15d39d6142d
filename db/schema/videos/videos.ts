import { sql } from "drizzle-orm";
import { bigint, check, foreignKey, index, integer, jsonb, pgTable, text, unique } from "drizzle-orm/pg-core";
import type { Locale, SomeTexts, Texts } from "../../base/locale";
import { listings } from "../catalogue/catalogue";
import { createdAt, moment, timeOrderedId } from "../columns";
import { shops } from "../shops/shops";

/** A caption of a video with its start and end in milliseconds. */
export type Caption = { from: number; to: number; text: string };
export type Captions = Partial<Record<Locale, Caption[]>>;

/** The subject of a video, which generated titles contain. */
export type VideoShows = "around" | "packing" | "use" | "making" | "booth";

/** A short video of a shop, mostly of one listing. Tenant table. It is public while it and its listing are. */
export const videos = pgTable(
  "videos",
  {
    id: timeOrderedId(),
    shopId: bigint({ mode: "number" })
      .notNull()
      .references(() => shops.id),
    /** The listing that it shows; null if it shows the shop. */
    listingId: bigint({ mode: "number" }),
    /** The key of its file `<key>.mp4`; several demo videos share one. */
    key: text().notNull(),
    /** The key of the files of its poster picture. */
    posterKey: text().notNull(),
    width: integer().notNull(),
    height: integer().notNull(),
    milliseconds: integer().notNull(),
    bytes: integer().notNull(),
    /** The dominant colour of the poster picture, `#rrggbb`. */
    color: text().notNull(),
    /** The titles in all languages: the shop's own, or generated ones where it wrote none. */
    titles: jsonb().$type<Texts>().notNull(),
    ownTitles: jsonb().$type<SomeTexts>().notNull().default({}),
    shows: text().$type<VideoShows>().notNull().default("around"),
    captions: jsonb().$type<Captions>().notNull().default({}),
    /** The languages whose captions a model wrote and nobody has edited. */
    machineCaptions: text().array().$type<Locale[]>().notNull().default([]),
    createdAt: createdAt(),
    publishedAt: moment(),
    /** The publishing time that it gets again when it is restored; it decides its place in lists. */
    firstPublishedAt: moment(),
    /** The time since which operators hide it; the shop cannot publish it until they restore it. */
    hiddenAt: moment(),
    /** The publishing time of a hidden video that a rule of moderation holds until operators decide. */
    heldPublishedAt: moment(),
  },
  (video) => [
    foreignKey({
      columns: [video.shopId, video.listingId],
      foreignColumns: [listings.shopId, listings.id],
      name: "videos_of_listing",
    }),
    unique("videos_of_shop").on(video.shopId, video.id),
    index("videos_by_key").on(video.key),
    index("videos_by_listing").on(video.listingId, video.id),
    index("videos_by_shop").on(video.shopId, video.id.desc()),
    index("videos_by_time").on(video.publishedAt.desc(), video.id.desc()).where(sql`${video.publishedAt} is not null`),
    check("videos_key_form", sql`${video.key} ~ '^[a-z0-9-]{1,80}$' and ${video.posterKey} ~ '^[a-z0-9-]{1,80}$'`),
    check("videos_hidden", sql`${video.hiddenAt} is null or ${video.publishedAt} is null`),
    check("videos_held", sql`${video.heldPublishedAt} is null or ${video.hiddenAt} is not null`),
    check("videos_have_a_size", sql`${video.width} > 0 and ${video.height} > 0 and ${video.bytes} > 0`),
    check("videos_are_short", sql`${video.milliseconds} between 1 and 60000`),
    check("videos_color_form", sql`${video.color} ~ '^#[0-9a-f]{6}$'`),
    check("videos_lengths", sql`length(${video.titles}::text) <= 2000 and length(${video.captions}::text) <= 40000`),
    check("videos_own_titles_length", sql`length(${video.ownTitles}::text) <= 2000`),
    check(
      "videos_machine_captions",
      sql`${video.machineCaptions} <@ '{en,zh,es,pt-br,ru,ar,ur,fr}'::text[] and cardinality(${video.machineCaptions}) <= 8`,
    ),
    check("videos_shows", sql`${video.shows} in ('around', 'packing', 'use', 'making', 'booth')`),
  ],
);
