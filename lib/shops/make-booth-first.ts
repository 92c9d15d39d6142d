import { and, eq, min } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { purgeDocuments } from "@/db/purge";
import { booths } from "@/db/schema";
import type { Actor } from "../core/actor";
import { NotFound } from "../core/errors";
import { districtTagsOf, inOwnShop } from "./in-own-shop";
import type { OfBooth } from "./storefront-input";

/** Makes a booth the shop's address, which its plates show. */
export const makeBoothFirst = (
  actor: Actor,
  { shopId, boothId }: OfBooth & { shopId: number },
  db: Db = database,
): Promise<void> =>
  inOwnShop(
    actor,
    { shopId, part: "booths" },
    async (tx) => {
      const own = eq(booths.shopId, shopId);
      const [first] = await tx
        .select({ position: min(booths.position) })
        .from(booths)
        .where(own);
      const [moved] = await tx
        .update(booths)
        .set({ position: (first?.position ?? 0) - 1 })
        .where(and(own, eq(booths.id, boothId)))
        .returning({ id: booths.id });
      if (!moved) throw new NotFound("booth");
      await purgeDocuments(tx, "home", "search", ...(await districtTagsOf(shopId, tx)));
    },
    db,
  );
