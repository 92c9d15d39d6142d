import { and, eq } from "drizzle-orm";
import { type Db, database, type Tx } from "@/db/client";
import { collectionListings, collections } from "@/db/schema";
import { violatedConstraint } from "@/db/violation";
import type { Actor } from "../core/actor";
import { NotFound, Refusal } from "../core/errors";
import { inOwnShop } from "./in-own-shop";
import { nonEmptyTexts } from "./non-empty-texts";
import type { SaveCollection } from "./storefront-input";

export const maxCollections = 24;

/**
 * Creates a collection, or replaces its names and listings, which are shown in the given order.
 * @throws NotFound for another shop's collection or listing, Refusal at the maximum of collections
 */
export async function saveCollection(
  actor: Actor,
  { shopId, collectionId, names, listingIds }: SaveCollection & { shopId: number },
  db: Db = database,
): Promise<{ collectionId: number }> {
  try {
    return await inOwnShop(
      actor,
      { shopId, part: "collections" },
      async (tx) => {
        const id = await upsertCollection(shopId, collectionId, nonEmptyTexts(names), tx);
        await tx.delete(collectionListings).where(eq(collectionListings.collectionId, id));
        const rows = listingIds.map((listingId, index) => ({
          collectionId: id,
          shopId,
          listingId,
          position: index + 1,
        }));
        await tx.insert(collectionListings).values(rows);
        return { collectionId: id };
      },
      db,
    );
  } catch (error) {
    if (violatedConstraint(error) === "collection_listings_of_shop") throw new NotFound("listing");
    throw error;
  }
}

async function upsertCollection(shopId: number, id: number | undefined, names: object, tx: Tx): Promise<number> {
  const own = eq(collections.shopId, shopId);
  if (id === undefined && (await tx.$count(collections, own)) >= maxCollections)
    throw new Refusal("shops.collections.tooManyOfThem", { count: maxCollections });
  const [row] =
    id === undefined
      ? await tx.insert(collections).values({ shopId, names }).returning({ id: collections.id })
      : await tx
          .update(collections)
          .set({ names })
          .where(and(own, eq(collections.id, id)))
          .returning({ id: collections.id });
  if (!row) throw new NotFound("collection");
  return row.id;
}
