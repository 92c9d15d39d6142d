import { asc, eq, sql } from "drizzle-orm";
import { type Db, readPool } from "@/db/client";
import { sitemapFiles } from "@/db/schema";
import { paths } from "@/lib/http/paths";
import { siteOrigin } from "@/lib/http/site";
import { locales } from "@/lib/i18n/locale";
import { findNewestChange } from "./list-recent";
import { type Entry, instant } from "./sitemap";
import { sitemapIndex } from "./xml";

/** Returns the index of all sitemaps of this site, and the time at which one of them last changed. */
export async function getIndex(db: Db = readPool): Promise<{ xml: string; changedAt: Date | undefined }> {
  const { kind, number, locale, newestAt, origin } = sitemapFiles;
  const files = await db
    .select({ kind, number, locale, newestAt })
    .from(sitemapFiles)
    .where(eq(origin, siteOrigin().origin))
    .orderBy(asc(kind), asc(number), asc(locale));
  const entries = files.map(
    (file): Entry => ({
      path: paths.sitemap(file.kind, file.locale, file.number),
      changedAt: file.newestAt ? instant(file.newestAt) : undefined,
    }),
  );
  const arePagesMissing = files.every((file) => file.kind !== "pages");
  const pages = arePagesMissing ? locales.map((each): Entry => ({ path: paths.sitemap("pages", each, 1) })) : [];
  const recentAt = await findNewestChange(db);
  const recent = { path: paths.recent, changedAt: recentAt };
  return {
    xml: sitemapIndex([...(recentAt ? [recent] : []), ...pages, ...entries]),
    changedAt: await lastChange(recentAt, db),
  };
}

async function lastChange(recentAt: string | undefined, db: Db): Promise<Date | undefined> {
  const [row] = await db.execute<{ changed: string | null }>(
    sql`select max(changed_at) as changed from sitemap_buckets`,
  );
  const moments = [row?.changed, recentAt].flatMap((moment) => (moment ? [new Date(moment).getTime()] : []));
  return moments.length ? new Date(Math.max(...moments)) : undefined;
}
