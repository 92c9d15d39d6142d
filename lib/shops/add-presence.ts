import { eq } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { presences } from "@/db/schema";
import type { Actor } from "../core/actor";
import { Refusal } from "../core/errors";
import { given } from "./given-fields";
import { inOwnShop } from "./in-own-shop";
import type { AddPresence } from "./storefront-input";

export const mostPresences = 12;

/** Says that the shop has a company or a stock abroad. The same company in the same country is changed. */
export const addPresence = (
  actor: Actor,
  { shopId, country, entity, ...said }: AddPresence & { shopId: number },
  db: Db = database,
): Promise<void> =>
  inOwnShop(
    actor,
    { shopId, part: "presences" },
    async (tx) => {
      const set = { city: given(said.city), hasStock: said.hasStock };
      await tx
        .insert(presences)
        .values({ shopId, country, entity, ...set })
        .onConflictDoUpdate({ target: [presences.shopId, presences.country, presences.entity], set });
      if ((await tx.$count(presences, eq(presences.shopId, shopId))) > mostPresences)
        throw new Refusal("shops.presences.tooMany", { count: mostPresences });
    },
    db,
  );
