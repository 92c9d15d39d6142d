import { eq, sql } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import { fairCodes } from "@/db/schema";
import { paths } from "../http/paths";
import { type Locale, type SomeTexts, textIn } from "../i18n/locale";

type Target = { slug: string; shopId: number; handle: string; listingId: number | null; slugs: SomeTexts | null };

/**
 * Counts a scan of a poster's code and returns where it leads in this language, and the address of its fair: to the
 * listing, or to the shop if the listing is no longer public. Undefined for an unknown code.
 */
export async function openFairCode(
  code: string,
  locale: Locale,
  db: Db = database,
): Promise<{ path: string; fairSlug: string } | undefined> {
  const [target] = await db.execute<Target>(sql`
    select f.slug, c.shop_id::float8 as "shopId", p.handle, l.listing_id::float8 as "listingId", l.slugs
    from fair_codes c join fairs f on f.id = c.fair_id join shops p on p.id = c.shop_id
    left join listing_cards l on l.listing_id = c.listing_id and l.is_listed where c.code = ${code}`);
  if (!target) return undefined;
  await asShop(
    target.shopId,
    (tx) =>
      tx
        .update(fairCodes)
        .set({ scans: sql`${fairCodes.scans} + 1` })
        .where(eq(fairCodes.code, code)),
    db,
  );
  const { listingId, slugs, slug: fairSlug } = target;
  const path =
    listingId !== null && slugs
      ? paths.listing(locale, { id: listingId, slug: textIn(slugs, locale) })
      : paths.shop(locale, target);
  return { path, fairSlug };
}
