import { and, asc, eq } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import { type ListingStatus, listingPictures, listings, listingTexts, pictures } from "@/db/schema";
import type { Actor } from "../core/actor";
import type { Locale, SomeTexts } from "../i18n/locale";
import type { Picture } from "../media/add-picture";
import type { DeclaredCertificate } from "./certificate";
import { getListingFields } from "./get-listing-fields";
import type { ListingFields } from "./listing-fields";
import type { ListingReference } from "./own-listing";
import { canSeeOwnListings } from "./policy";
import { listCertificates } from "./save-certificates";
import { listTextOrigins, type TextOrigin } from "./text-origins";

export type ListingForEdit = ListingFields & {
  id: number;
  shopId: number;
  status: ListingStatus;
  /** The language its texts were first written in. */
  locale: Locale;
  slugs: SomeTexts;
  /** The origin of each text, and whether its source text has changed since. */
  origins: Partial<Record<Locale, TextOrigin>>;
  certificates: DeclaredCertificate[];
  successorId: number | null;
  pictures: Picture[];
  /** The editor sends it back with its changes; see editListing(). */
  version: string;
};

/** Returns a listing as its shop edits it; undefined for anyone who is not a member, and once it is removed. */
export async function findListingForEdit(
  actor: Actor,
  { shopId, listingId }: ListingReference,
  db: Db = database,
): Promise<ListingForEdit | undefined> {
  if (!canSeeOwnListings(actor, shopId)) return undefined;
  return asShop(
    shopId,
    async (tx) => {
      const listing = await tx.query.listings.findFirst({
        where: and(eq(listings.id, listingId), eq(listings.shopId, shopId)),
        columns: { status: true, locale: true, changedAt: true, successorId: true },
      });
      if (!listing || listing.status === "removed") return undefined;
      const parts = await getListingFields(listingId, tx);
      const slugs = await tx
        .select({ locale: listingTexts.locale, slug: listingTexts.slug })
        .from(listingTexts)
        .where(eq(listingTexts.listingId, listingId));
      return {
        ...parts,
        id: listingId,
        shopId,
        status: listing.status,
        locale: listing.locale,
        successorId: listing.successorId,
        slugs: Object.fromEntries(slugs.map(({ locale, slug }) => [locale, slug])),
        origins: await listTextOrigins(listingId, tx),
        certificates: await listCertificates(listingId, tx),
        version: listing.changedAt.toISOString(),
        pictures: await tx
          .select({
            id: pictures.id,
            key: pictures.key,
            width: pictures.width,
            height: pictures.height,
            color: pictures.color,
          })
          .from(listingPictures)
          .innerJoin(pictures, and(eq(pictures.id, listingPictures.pictureId), eq(pictures.shopId, shopId)))
          .where(eq(listingPictures.listingId, listingId))
          .orderBy(asc(listingPictures.position)),
      };
    },
    db,
  );
}
