import { sql } from "drizzle-orm";
import { check, index, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
import type { Locale, SomeTexts } from "../../base/locale";
import { users } from "../accounts/accounts";
import { createdAt, moment, privateId } from "../columns";

/** Everybody, the members of shops, or the readers of public pages. */
export type Audience = "everybody" | "merchants" | "buyers";

/** A line that the market shows on its pages for a time. It is ended early and never deleted. Everyone may read it. */
export const announcements = pgTable(
  "announcements",
  {
    id: privateId(),
    /** English and Chinese are required; other languages fall back to English. */
    texts: jsonb().$type<SomeTexts>().notNull(),
    audience: text().$type<Audience>().notNull(),
    /** The languages of the pages that show it; empty for all. */
    locales: text().array().$type<Locale[]>().notNull().default([]),
    startsAt: moment().notNull(),
    endsAt: moment().notNull(),
    createdBy: uuid()
      .notNull()
      .references(() => users.id),
    createdAt: createdAt(),
    endedBy: uuid().references(() => users.id),
    endedAt: moment(),
  },
  (row) => [
    index("announcements_by_end").on(row.endsAt),
    check("announcements_audience", sql`${row.audience} in ('everybody', 'merchants', 'buyers')`),
    check("announcements_span", sql`${row.endsAt} > ${row.startsAt}`),
    check("announcements_languages", sql`${row.texts} ?& array['en', 'zh'] and length(${row.texts}::text) <= 8000`),
    check("announcements_ended", sql`(${row.endedAt} is null) = (${row.endedBy} is null)`),
  ],
);
