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

/** One sitemap, compressed beside the thread that writes the next; the same entries give the same bytes. */
export const pack = (entries: readonly Entry[]): Promise<Buffer> => compress(urlset(entries));

/** Keeps the files of a bucket where they became others, and says whether one did. A file without entries goes. */
export async function keepFiles(of: { kind: SitemapKind; number: number }, all: Entries, tx: Tx): Promise<boolean> {
  const isOfBucket = and(eq(kind, of.kind), eq(number, of.number));
  const { origin } = siteOrigin();
  const isOfSite = eq(sitemapFiles.origin, origin);
  const kept = await tx
    .select({ locale, digest: sitemapFiles.digest })
    .from(sitemapFiles)
    .where(and(isOfBucket, isOfSite));
  const digests = new Map<Locale, string>(kept.map((file) => [file.locale, file.digest]));
  const filled = locales.filter((each) => all.get(each)?.length);
  const gone = await tx
    .delete(sitemapFiles)
    .where(and(isOfBucket, filled.length ? notInArray(locale, filled) : undefined))
    .returning({ locale });
  let hasChanged = gone.length > 0;
  const packed = await Promise.all(
    filled.map(async (each) => {
      const entries = all.get(each) ?? [];
      return { each, entries, bytes: await pack(entries) };
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

/** Moments of one form are in the order of their letters. */
function newestOf(entries: readonly Entry[]): Date | null {
  let newest = "";
  for (const { changedAt = "" } of entries) if (changedAt > newest) newest = changedAt;
  return newest ? new Date(newest) : null;
}
