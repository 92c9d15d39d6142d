import { and, eq } from "drizzle-orm";
import { type Db, readPool } from "@/db/client";
import { sitemapFiles } from "@/db/schema";
import { digestOf } from "@/lib/http/conditional-response";
import { siteOrigin } from "@/lib/http/site";
import { listPages } from "./list-pages";
import { readSitemapName } from "./sitemap";
import { compressSitemap } from "./store-files";

/** The compressed bytes of a sitemap, their digest, and the time of their last change if it is known. */
export type Sitemap = { gzip: Buffer; digest: string; changedAt?: Date };

/** Finds the stored sitemap of this file name; generates the first sitemap of pages if it is not stored yet. */
export async function findSitemap(file: string, db: Db = readPool): Promise<Sitemap | undefined> {
  const name = readSitemapName(file);
  if (!name) return undefined;
  const [stored] = await db
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
  if (stored || name.kind !== "pages" || name.number !== 1) return stored;
  const gzip = await compressSitemap((await listPages(db)).get(name.locale) ?? []);
  return { gzip, digest: digestOf(gzip) };
}
