import { eq } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { presences } from "@/db/schema";
import type { Actor } from "../core/actor";
import { Refusal } from "../core/errors";
import { inOwnShop } from "./in-own-shop";
import { nonEmptyTexts } from "./non-empty-texts";
import type { AddPresence } from "./storefront-input";

export const maxPresences = 12;

/** Adds a company or a stock abroad to the shop. The same company in the same country is updated. */
export const addPresence = (
  actor: Actor,
  { shopId, country, entity, ...fields }: AddPresence & { shopId: number },
  db: Db = database,
): Promise<void> =>
  inOwnShop(
    actor,
    { shopId, part: "presences" },
    async (tx) => {
      const set = { city: nonEmptyTexts(fields.city), hasStock: fields.hasStock };
      await tx
        .insert(presences)
        .values({ shopId, country, entity, ...set })
        .onConflictDoUpdate({ target: [presences.shopId, presences.country, presences.entity], set });
      if ((await tx.$count(presences, eq(presences.shopId, shopId))) > maxPresences)
        throw new Refusal("shops.presences.tooMany", { count: maxPresences });
    },
    db,
  );
