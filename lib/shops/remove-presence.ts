import { and, eq } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { presences } from "@/db/schema";
import type { Actor } from "../core/actor";
import { NotFound } from "../core/errors";
import { inOwnShop } from "./in-own-shop";
import type { RemovePresence } from "./storefront-input";

/** Removes a company or a stock abroad. @throws NotFound */
export const removePresence = (
  actor: Actor,
  { shopId, country, entity }: RemovePresence & { shopId: number },
  db: Db = database,
): Promise<void> =>
  inOwnShop(
    actor,
    { shopId, part: "presences" },
    async (tx) => {
      const same = and(eq(presences.shopId, shopId), eq(presences.country, country), eq(presences.entity, entity));
      const deleted = await tx.delete(presences).where(same).returning({ country: presences.country });
      if (deleted.length === 0) throw new NotFound("presence");
    },
    db,
  );
