import { sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import type { Locale } from "../locale";
import { paths } from "../paths";

/** Puts the addresses of a public listing, or of one that is gone, into the outbox: each language's, and each once. */
export async function collectAddresses(listingId: number, db: Db): Promise<void> {
  const texts = await db.execute<{ locale: Locale; slug: string }>(sql`
    select t.locale, t.slug from listings l join listing_texts t on t.listing_id = l.id
    where l.id = ${listingId} and l.status in ('published', 'paused', 'discontinued', 'removed') order by t.locale`);
  if (texts.length === 0) return;
  const rows = Array.from(texts, ({ locale, slug }) => sql`(${paths.listing(locale, { id: listingId, slug })})`);
  // A new number, so that a sending under way does not take this change for the one it tells of.
  await db.execute(sql`
    insert into indexnow_outbox (path) values ${sql.join(rows, sql`, `)} on conflict (path) do update set id = default`);
}
