import { sql } from "drizzle-orm";
import { hasCdn } from "./base/database-settings";
import type { Db } from "./client";

/** The tags that a document may depend on; see tagDocument(). */
export type DocumentTag =
  | `listing:${number}`
  | `shop:${number}`
  /** Of pages that answer 404 because no public shop has this handle. */
  | `handle:${string}`
  | `category:${number}`
  | `market:${string}`
  | `fair:${number}`
  /** Of the list of fairs, and of pages that answer 404 because no fair has this address. */
  | "fairs"
  /** Of search pages that found nothing for their words; counted, never invalidated. See lib/http/search-misses.ts. */
  | `miss:${string}`
  /** Of the files of a picture or video, by the first part of their names; only a CDN stores them by tag. */
  | `picture:${string}`
  | "home"
  | "search"
  | "rates"
  /** Of all public pages. */
  | "announcements"
  /** Of all public pages, whose header names the industries. */
  | "taxonomy"
  /** Of pages that state a day on which goods leave or a shop replies. */
  | "calendar";

/** A notice holds less than 8,000 bytes. */
const tagsOfNotice = 250;

/**
 * Invalidates the cached documents that carry one of these tags in every process, and in the CDN if there is one, when
 * this transaction commits.
 */
export async function purgeDocuments(db: Db, ...tags: DocumentTag[]): Promise<void> {
  const all = [...new Set(tags)];
  for (let at = 0; at < all.length; at += tagsOfNotice)
    await db.execute(sql`select pg_notify('documents', ${all.slice(at, at + tagsOfNotice).join(" ")})`);
  if (all.length === 0 || !hasCdn()) return;
  await db.execute(sql`
    with purge as (insert into cdn_purges (tags)
      values (array(select jsonb_array_elements_text(${JSON.stringify(all)}::jsonb))) returning id)
    select pg_notify('jobs', '') from purge`);
}
