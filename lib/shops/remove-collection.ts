import { and, eq } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { collections } from "@/db/schema";
import type { Actor } from "../core/actor";
import { NotFound } from "../core/errors";
import { inOwnShop } from "./in-own-shop";
import type { RemoveCollection } from "./storefront-input";

/** Removes a collection; its listings remain. @throws NotFound */
export const removeCollection = (
  actor: Actor,
  { shopId, collectionId }: RemoveCollection & { shopId: number },
  db: Db = database,
): Promise<void> =>
  inOwnShop(
    actor,
    { shopId, part: "collections" },
    async (tx) => {
      const one = and(eq(collections.shopId, shopId), eq(collections.id, collectionId));
      const deleted = await tx.delete(collections).where(one).returning({ id: collections.id });
      if (deleted.length === 0) throw new NotFound("collection");
    },
    db,
  );
