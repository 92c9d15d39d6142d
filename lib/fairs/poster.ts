import { randomInt } from "node:crypto";
import { and, eq, isNull, sql } from "drizzle-orm";
import { asShop, type Db, database, type Tx } from "@/db/client";
import { fairCodes } from "@/db/schema";
import { type Actor, roleIn } from "../core/actor";
import { NotFound } from "../core/errors";
import type { Locale, SomeTexts } from "../i18n/locale";
import type { ShownBooth } from "../shops/shown-booth";
import type { Fair, StandPlace } from "./fair";
import { fairJson } from "./fair-columns";

/** The data of a poster of a shop, or of one of its listings. It has no price, because prices change. */
export type PosterData = {
  fair: Pick<Fair, "slug" | "names">;
  place: StandPlace;
  shop: { names: SomeTexts; locale: Locale; booth: ShownBooth | null; pictureKey: string | null };
  listing: { titles: SomeTexts; sku: string | null; moq: number | null; pictureKey: string | null } | null;
  code: string;
};

/**
 * Gets the data of a poster, and creates its code the first time. @throws NotFound for strangers, without an accepted
 * stand, or for a listing that is not public or another shop's
 */
export async function getPoster(
  actor: Actor,
  { shopId, slug, listingId }: { shopId: number; slug: string; listingId?: number },
  db: Db = database,
): Promise<PosterData> {
  if (!roleIn(actor, shopId)) throw new NotFound("poster");
  return asShop(
    shopId,
    async (tx) => {
      const [row] = await tx.execute<Omit<PosterData, "listing" | "code" | "fair"> & { fair: Fair }>(sql`
        select ${fairJson} as fair, jsonb_build_object('hall', s.hall, 'number', s.number) as place,
          json_build_object('names', p.names, 'locale', p.locale, 'pictureKey', p.picture_key,
            'booth', (select booth from shop_cards k where k.shop_id = p.id)) as shop
        from fair_stands s join fairs f on f.id = s.fair_id join shops p on p.id = s.shop_id
        where f.slug = ${slug} and s.shop_id = ${shopId} and s.status = 'accepted'`);
      if (!row) throw new NotFound("poster");
      const listing = listingId === undefined ? null : await getListing(shopId, listingId, tx);
      const code = await codeOf({ fairId: row.fair.id, shopId, listingId: listingId ?? null }, tx);
      return { ...row, listing, code };
    },
    db,
  );
}

async function getListing(shopId: number, listingId: number, tx: Tx): Promise<NonNullable<PosterData["listing"]>> {
  const [listing] = await tx.execute<NonNullable<PosterData["listing"]>>(sql`
    select c.titles, l.sku, c.moq, c.picture->>'key' as "pictureKey" from listings l
    join listing_cards c on c.listing_id = l.id
    where l.id = ${listingId} and l.shop_id = ${shopId} and l.status in ('published', 'paused')`);
  if (!listing) throw new NotFound("listing");
  return listing;
}

/** Letters and digits that nobody confuses when a code is typed from a poster. */
const characters = "abcdefghjkmnpqrstuvwxyz23456789";
const newCode = () => Array.from({ length: 6 }, () => characters[randomInt(characters.length)]).join("");

/** Returns the code of a poster, which stays the same for every print. */
async function codeOf(of: { fairId: number; shopId: number; listingId: number | null }, tx: Tx): Promise<string> {
  const { fairId, shopId, listingId } = of;
  const isListing = listingId === null ? isNull(fairCodes.listingId) : eq(fairCodes.listingId, listingId);
  for (;;) {
    const [found] = await tx
      .select({ code: fairCodes.code })
      .from(fairCodes)
      .where(and(eq(fairCodes.fairId, fairId), eq(fairCodes.shopId, shopId), isListing));
    if (found) return found.code;
    await tx
      .insert(fairCodes)
      .values({ ...of, code: newCode() })
      .onConflictDoNothing();
  }
}
