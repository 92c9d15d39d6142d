import { and, eq } from "drizzle-orm";
import { type Db, readPool } from "@/db/client";
import { sitemapFiles } from "@/db/schema";
import { digestOf } from "@/lib/http/conditional-response";
import { siteOrigin } from "@/lib/http/site";
import { listPages } from "./list-pages";
import { readSitemapName } from "./sitemap";
import { pack } from "./store-files";

/** Bytes as they go out, what tells them from others, and since when they are so, if that is known. */
export type Sitemap = { gzip: Buffer; digest: string; changedAt?: Date };

/** The sitemap of this file name as it was last written for this site. Pages that nobody has written yet are listed at once. */
export async function findSitemap(file: string, db: Db = readPool): Promise<Sitemap | undefined> {
  const name = readSitemapName(file);
  if (!name) return undefined;
  const [kept] = await db
    .select({ gzip: sitemapFiles.gzip, digest: sitemapFiles.digest, changedAt: sitemapFiles.changedAt })
    .from(sitemapFiles)
    .where(
      and(
        eq(sitemapFiles.kind, name.kind),
        eq(sitemapFiles.number, name.number),
        eq(sitemapFiles.locale, name.locale),
        eq(sitemapFiles.origin, siteOrigin().origin),
      ),
    );
  if (kept || name.kind !== "pages" || name.number !== 1) return kept;
  const gzip = await pack((await listPages(db)).get(name.locale) ?? []);
  return { gzip, digest: digestOf(gzip) };
}
