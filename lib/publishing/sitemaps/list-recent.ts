import { sql } from "drizzle-orm";
import { type Db, readPool } from "@/db/client";
import { indexedListings } from "@/lib/catalogue/indexed-listings";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { type Entry, instant } from "./sitemap";

const isRecent = sql`l.changed_at > now() - interval '48 hours'`;

/** Lists up to 25,000 addresses of listings that were published or changed within 48 hours, newest first. */
export async function listRecent(db: Db = readPool): Promise<Entry[]> {
  const rows = await db.execute<{ id: string; changed_at: string; locale: Locale; slug: string }>(sql`
    select r.id, r.changed_at, a.key as locale, a.value as slug from (
      select l.id, l.changed_at, w.slugs ${indexedListings(isRecent)}
      order by l.changed_at desc, l.id desc limit 25000) r
    cross join lateral jsonb_each_text(r.slugs) a order by r.changed_at desc, r.id desc limit 25000`);
  return Array.from(rows, ({ id, changed_at, locale, slug }) => ({
    path: paths.listing(locale, { id: Number(id), slug }),
    changedAt: instant(changed_at),
  }));
}

/** Finds the time of the last change of any listing within 48 hours. */
export async function findNewestChange(db: Db = readPool): Promise<string | undefined> {
  const [row] = await db.execute<{ changed_at: string }>(sql`
    select l.changed_at ${indexedListings(isRecent)} order by l.changed_at desc, l.id desc limit 1`);
  return row && instant(row.changed_at);
}
