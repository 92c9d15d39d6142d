import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { and, eq, notInArray, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { sitemapFiles } from "@/db/schema";
import { digestOf } from "@/lib/http/conditional-response";
import { siteOrigin } from "@/lib/http/site";
import { type Locale, locales } from "@/lib/i18n/locale";
import type { Entries, Entry, SitemapKind } from "./sitemap";
import { urlset } from "./xml";

const compress = promisify(gzip);
const { kind, number, locale } = sitemapFiles;

/** Compresses a sitemap in the thread pool; the same entries give the same bytes. */
export const compressSitemap = (entries: readonly Entry[]): Promise<Buffer> => compress(urlset(entries));

/** Stores the changed files of a bucket and deletes those without entries. Returns true if one has changed. */
export async function storeFiles(of: { kind: SitemapKind; number: number }, all: Entries, tx: Tx): Promise<boolean> {
  const isOfBucket = and(eq(kind, of.kind), eq(number, of.number));
  const { origin } = siteOrigin();
  const isOfSite = eq(sitemapFiles.origin, origin);
  const stored = await tx
    .select({ locale, digest: sitemapFiles.digest })
    .from(sitemapFiles)
    .where(and(isOfBucket, isOfSite));
  const digests = new Map<Locale, string>(stored.map((file) => [file.locale, file.digest]));
  const filled = locales.filter((each) => all.get(each)?.length);
  const removed = await tx
    .delete(sitemapFiles)
    .where(and(isOfBucket, filled.length ? notInArray(locale, filled) : undefined))
    .returning({ locale });
  let hasChanged = removed.length > 0;
  const packed = await Promise.all(
    filled.map(async (each) => {
      const entries = all.get(each) ?? [];
      return { each, entries, bytes: await compressSitemap(entries) };
    }),
  );
  for (const { each, entries, bytes } of packed) {
    const digest = digestOf(bytes);
    if (digests.get(each) === digest) continue;
    const file = { origin, urlCount: entries.length, newestAt: newestOf(entries), digest, gzip: bytes };
    await tx
      .insert(sitemapFiles)
      .values({ ...of, locale: each, ...file })
      .onConflictDoUpdate({ target: [kind, number, locale], set: { ...file, changedAt: sql`now()` } });
    hasChanged = true;
  }
  return hasChanged;
}

/** Finds the latest time; times of one format sort like text. */
function newestOf(entries: readonly Entry[]): Date | null {
  let newest = "";
  for (const { changedAt = "" } of entries) if (changedAt > newest) newest = changedAt;
  return newest ? new Date(newest) : null;
}
