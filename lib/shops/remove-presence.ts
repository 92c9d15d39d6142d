import { and, eq } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { presences } from "@/db/schema";
import type { Actor } from "../core/actor";
import { NotFound } from "../core/errors";
import { inOwnShop } from "./in-own-shop";
import type { RemovePresence } from "./storefront-input";

/** The shop is no longer there. */
export const removePresence = (
  actor: Actor,
  { shopId, country, entity }: RemovePresence & { shopId: number },
  db: Db = database,
): Promise<void> =>
  inOwnShop(
    actor,
    { shopId, part: "presences" },
    async (tx) => {
      const there = and(eq(presences.shopId, shopId), eq(presences.country, country), eq(presences.entity, entity));
      const gone = await tx.delete(presences).where(there).returning({ country: presences.country });
      if (gone.length === 0) throw new NotFound("presence");
    },
    db,
  );
