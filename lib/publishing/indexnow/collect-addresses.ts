import { and, eq, inArray, sql } from "drizzle-orm";
import { intArray } from "@/db/base/int-array";
import type { Db } from "@/db/client";
import { listings, listingTexts } from "@/db/schema";
import { publicStatuses } from "@/lib/catalogue/public-listing";
import { paths } from "@/lib/http/paths";

/** Inserts the addresses of public or removed listings into the outbox, one for each language. */
export async function collectAddresses(listingIds: readonly number[], db: Db): Promise<void> {
  const texts = await db
    .select({ id: listings.id, locale: listingTexts.locale, slug: listingTexts.slug })
    .from(listings)
    .innerJoin(listingTexts, eq(listingTexts.listingId, listings.id))
    .where(
      and(sql`${listings.id} = any (${intArray(listingIds)}::bigint[])`, inArray(listings.status, publicStatuses)),
    );
  const addresses = texts.map(({ locale, ...listing }) => paths.listing(locale, listing));
  // The new id keeps a running send from deleting this change; the order prevents deadlocks between transactions about
  // the same listings.
  await db.execute(sql`
    insert into indexnow_outbox (path)
    select path from jsonb_array_elements_text(${JSON.stringify(addresses)}::jsonb) path order by path
    on conflict (path) do update set id = default`);
}
