import { desc, eq } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import { listings } from "@/db/schema";
import type { Actor } from "../core/actor";
import { canSeeOwnListings } from "./policy";

/** Returns the category of the shop's newest listing, which the editor offers for the next one. */
export async function findLastCategory(actor: Actor, shopId: number, db: Db = database): Promise<number | undefined> {
  if (!canSeeOwnListings(actor, shopId)) return undefined;
  const newest = await asShop(
    shopId,
    (tx) =>
      tx.query.listings.findFirst({
        where: eq(listings.shopId, shopId),
        orderBy: desc(listings.id),
        columns: { categoryId: true },
      }),
    db,
  );
  return newest?.categoryId;
}
