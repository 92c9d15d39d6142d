import { and, desc, eq, inArray } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import { listings, listingTexts, videos } from "@/db/schema";
import type { Actor } from "../core/actor";
import type { Locale, SomeTexts } from "../i18n/locale";
import type { OfVideo, OwnVideoRow } from "./own-video";
import { canSeeOwnVideos } from "./policy";

/** A listing that a video may show. */
export type ListingChoice = { id: number; sku: string | null; title: string };

/** Finds a video for its form; undefined for everybody but members of the shop. */
export async function findOwnVideo(
  actor: Actor,
  { shopId, videoId }: OfVideo,
  db: Db = database,
): Promise<OwnVideoRow | undefined> {
  if (!canSeeOwnVideos(actor, { shopId })) return undefined;
  const own = and(eq(videos.id, videoId), eq(videos.shopId, shopId));
  const [found] = await asShop(shopId, (tx) => tx.select().from(videos).where(own), db);
  return found;
}

const maxChoices = 300;

/** Lists the listings that videos may show, the last changed first. Empty for strangers. */
export async function listListingChoices(
  actor: Actor,
  { shopId, locale }: { shopId: number; locale: Locale },
  db: Db = database,
): Promise<ListingChoice[]> {
  if (!canSeeOwnVideos(actor, { shopId })) return [];
  return asShop(
    shopId,
    async (tx) => {
      const found = await tx
        .select({ id: listings.id, sku: listings.sku, locale: listings.locale })
        .from(listings)
        .where(
          and(eq(listings.shopId, shopId), inArray(listings.status, ["draft", "published", "paused", "discontinued"])),
        )
        .orderBy(desc(listings.changedAt))
        .limit(maxChoices);
      const ids = found.map(({ id }) => id);
      const texts = ids.length ? await tx.select().from(listingTexts).where(inArray(listingTexts.listingId, ids)) : [];
      const titles = new Map<number, SomeTexts>();
      for (const text of texts)
        titles.set(text.listingId, { ...titles.get(text.listingId), [text.locale]: text.title });
      return found.map(({ id, sku, locale: own }) => {
        const ofListing = titles.get(id) ?? {};
        return { id, sku, title: ofListing[locale] ?? ofListing[own] ?? Object.values(ofListing)[0] ?? "" };
      });
    },
    db,
  );
}
