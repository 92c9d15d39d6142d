import { randomUUID } from "node:crypto";
import { and, asc, eq, gt, inArray, sql } from "drizzle-orm";
import { asShop, type Db, database, type Tx } from "@/db/client";
import { purgeDocuments } from "@/db/purge";
import { listings, mergedListings, ownershipTransfers, pictures } from "@/db/schema";
import { getListingFields } from "@/lib/catalogue/get-listing-fields";
import { insertDraft } from "@/lib/catalogue/insert-draft";
import { listTextOrigins } from "@/lib/catalogue/text-origins";
import { guest } from "@/lib/core/actor";
import { Refusal } from "@/lib/core/errors";
import type { Job } from "@/lib/events/job";
import { copiedStatuses } from "./copied-statuses";

export type OfMerge = { shopId: number; transferId: string; intoShopId: number };

/**
 * Copies the listings of a merged shop into the other shop as drafts, one in a transaction, each only once; stops if the
 * merge has been undone. A copy shares the files of the pictures, and has no certificates, videos and trials. A listing
 * in a category that takes no listings any more is left out.
 */
export async function copyMergedListings({ data }: Pick<Job<OfMerge>, "data">, db: Db = database): Promise<void> {
  const { shopId } = data;
  for (let after = 0; ; ) {
    const isNext = and(
      eq(listings.shopId, shopId),
      inArray(listings.status, [...copiedStatuses]),
      gt(listings.id, after),
      sql`not exists (select from merged_listings m where m.listing_id = ${listings.id})`,
    );
    const [next] = await asShop(
      shopId,
      (tx) => tx.select({ id: listings.id }).from(listings).where(isNext).orderBy(asc(listings.id)).limit(1),
      db,
    );
    if (!next) return;
    after = next.id;
    if (!(await copyUnlessUndone(data, next.id, db))) return;
  }
}

/** Copies one listing; returns false if the merge no longer holds. */
async function copyUnlessUndone({ shopId, transferId, intoShopId }: OfMerge, id: number, db: Db): Promise<boolean> {
  try {
    return await asShop(
      shopId,
      async (tx) => {
        const isDone = and(eq(ownershipTransfers.id, transferId), eq(ownershipTransfers.status, "done"));
        const [merge] = await tx.select().from(ownershipTransfers).where(isDone).for("no key update");
        if (!merge) return false;
        if (await tx.$count(mergedListings, eq(mergedListings.listingId, id))) return true;
        const copyId = await copyListing({ shopId, id, intoShopId }, tx);
        await tx.insert(mergedListings).values({ listingId: id, shopId, transferId, copyShopId: intoShopId, copyId });
        await purgeDocuments(tx, `listing:${id}`);
        return true;
      },
      db,
    );
  } catch (error) {
    if (error instanceof Refusal) return true;
    throw error;
  }
}

async function copyListing(of: { shopId: number; id: number; intoShopId: number }, tx: Tx): Promise<number> {
  const { pictureIds = [], ...fields } = await getListingFields(of.id, tx);
  const origins = await listTextOrigins(of.id, tx);
  const texts = Object.fromEntries(
    Object.entries(fields.texts).filter(([locale]) => origins[locale as keyof typeof origins]?.origin !== "built"),
  );
  const shown = await tx.select().from(pictures).where(inArray(pictures.id, pictureIds));
  return asShop(
    of.intoShopId,
    async (own) => {
      const copies = new Map<string, string>();
      for (const { id, key, width, height, color, hash, alt } of shown) {
        const copyId = randomUUID();
        copies.set(id, copyId);
        await own.insert(pictures).values({ id: copyId, shopId: of.intoShopId, key, width, height, color, hash, alt });
      }
      const draft = { ...fields, texts, pictureIds: pictureIds.flatMap((id) => copies.get(id) ?? []) };
      const { id } = await insertDraft({ ...draft, certificates: [], shopId: of.intoShopId, by: guest }, own);
      return id;
    },
    tx,
  );
}
