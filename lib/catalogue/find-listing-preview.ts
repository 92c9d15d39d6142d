import { and, eq, ne, sql } from "drizzle-orm";
import { asShop, type Db, database, type Tx } from "@/db/client";
import { listings, shops } from "@/db/schema";
import type { Actor } from "../core/actor";
import { Refusal } from "../core/errors";
import type { Locale } from "../i18n/locale";
import { findDraft } from "./find-draft";
import { findPublicListing } from "./find-public-listing";
import { listingInput } from "./input";
import { getListingForUpdate, type ListingReference } from "./own-listing";
import { canSeeOwnListings } from "./policy";
import type { PublicListing } from "./public-listing";
import { saveCertificates } from "./save-certificates";
import { requireListingCategory, saveParts, sourceLocaleOf, toListingColumns } from "./save-parts";

export type ListingPreview = {
  listing: PublicListing;
  /** True if unsaved values are shown. */
  isChanged: boolean;
  /** Errors of unsaved values by field, as message keys; with errors the saved listing is shown. */
  wrong: Record<string, string>;
};

class RolledBack extends Error {
  constructor(readonly found: PublicListing | undefined) {
    super();
  }
}

/**
 * Returns a listing as buyers will see it, with unsaved values; undefined for anyone who is not a member, and while it
 * has no text. It writes the values, reads the public listing and rolls the transaction back, so that the preview
 * cannot differ from the page.
 */
export async function findListingPreview(
  actor: Actor,
  { shopId, listingId }: ListingReference,
  locale: Locale,
  db: Db = database,
): Promise<ListingPreview | undefined> {
  if (!canSeeOwnListings(actor, shopId)) return undefined;
  const draft = await findDraft(actor, { shopId, listingId }, db);
  const parsed = draft && listingInput.safeParse(draft.values);
  const wrong: Record<string, string> = {};
  for (const issue of parsed?.error?.issues ?? []) wrong[issue.path.join(".")] ??= issue.message;
  const changed = parsed?.data;
  const write = async (tx: Tx) => {
    if (!changed) return;
    const listing = await getListingForUpdate(actor, { shopId, listingId }, tx);
    const category = await requireListingCategory(changed.categoryId, tx);
    const source = sourceLocaleOf(changed.texts, listing.locale);
    const before = await tx.query.listings.findFirst({ where: eq(listings.id, listingId) });
    await tx
      .update(listings)
      .set({ ...toListingColumns(changed, category, source, before?.attributes), locale: source })
      .where(eq(listings.id, listingId));
    await saveParts({ ...listing, locale: source }, changed, category, tx);
    if (changed.certificates) await saveCertificates({ listingId, shopId }, changed.certificates, tx);
  };
  const readAsPublished = (tx: Tx) => publishAndRead({ shopId, listingId }, locale, tx);
  const listing = await readAndRollBack(shopId, db, async (tx) => {
    await write(tx);
    return readAsPublished(tx);
  }).catch((error) => {
    if (!(error instanceof Refusal)) throw error;
    wrong[String(error.args.field ?? "form")] = error.code;
    return readAndRollBack(shopId, db, readAsPublished);
  });
  if (!listing) return undefined;
  const isChanged = changed !== undefined && Object.keys(wrong).length === 0;
  return { listing, isChanged, wrong };
}

/**
 * Gives the listing the status and the card it will have once it is published. For a transaction that is rolled back.
 */
async function publishAndRead(
  { shopId, listingId }: ListingReference,
  locale: Locale,
  tx: Tx,
): Promise<PublicListing | undefined> {
  await tx.update(shops).set({ confirmedAt: sql`coalesce(confirmed_at, now())` }).where(eq(shops.id, shopId));
  const [published] = await tx
    .update(listings)
    .set({ status: "published", publishedAt: sql`coalesce(${listings.publishedAt}, now())` })
    .where(and(eq(listings.id, listingId), eq(listings.shopId, shopId), ne(listings.status, "removed")))
    .returning({ id: listings.id });
  if (!published) return undefined;
  await tx.execute(sql`select write_listing_cards(array[${listingId}]::bigint[])`);
  return findPublicListing(listingId, locale, tx);
}

/** Returns the result of `read` and rolls back everything it wrote. */
async function readAndRollBack(
  shopId: number,
  db: Db,
  read: (tx: Tx) => Promise<PublicListing | undefined>,
): Promise<PublicListing | undefined> {
  try {
    await db.transaction((tx) =>
      asShop(
        shopId,
        async (inside) => {
          throw new RolledBack(await read(inside));
        },
        tx,
      ),
    );
  } catch (error) {
    if (error instanceof RolledBack) return error.found;
    throw error;
  }
  return undefined;
}
