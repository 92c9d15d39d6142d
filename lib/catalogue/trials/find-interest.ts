import { eq, sql } from "drizzle-orm";
import { asInvited, type Db, database } from "@/db/client";
import { trialWatchers } from "@/db/schema";
import type { Locale } from "@/lib/i18n/locale";
import { readInterestToken } from "./interest-token";

export type Interest = { listingId: number; email: string; title: string; slug: string; isConfirmed: boolean };

/** Finds the listing that an address waits for, by the link of its email; undefined once it is deleted. */
export async function findInterest(
  { token, locale }: { token: string; locale: Locale },
  db: Db = database,
): Promise<Interest | undefined> {
  const id = readInterestToken(token);
  if (!id) return undefined;
  return asInvited(
    id,
    async (tx) => {
      const [watcher] = await tx.select().from(trialWatchers).where(eq(trialWatchers.id, id));
      if (!watcher) return undefined;
      const { listingId, email, confirmedAt } = watcher;
      const [text] = await tx.execute<{ title: string; slug: string }>(sql`
        select t.title, t.slug from listing_texts t where t.listing_id = ${listingId}
        order by t.locale = ${locale} desc, t.locale = 'en' desc limit 1`);
      return text && { listingId, email, ...text, isConfirmed: confirmedAt !== null };
    },
    db,
  );
}
