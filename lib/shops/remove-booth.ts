import { and, eq } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { purgeDocuments } from "@/db/purge";
import { booths } from "@/db/schema";
import type { Actor } from "../core/actor";
import { NotFound, Refusal } from "../core/errors";
import { inOwnShop } from "./in-own-shop";
import type { OfBooth } from "./storefront-input";

/** Removes a booth, which becomes free. @throws Refusal for the last one, NotFound for another shop's */
export const removeBooth = (
  actor: Actor,
  { shopId, boothId }: OfBooth & { shopId: number },
  db: Db = database,
): Promise<void> =>
  inOwnShop(
    actor,
    { shopId, part: "booths" },
    async (tx) => {
      const [deleted] = await tx
        .delete(booths)
        .where(and(eq(booths.shopId, shopId), eq(booths.id, boothId)))
        .returning({ districtCode: booths.districtCode });
      if (!deleted) throw new NotFound("booth");
      if ((await tx.$count(booths, eq(booths.shopId, shopId))) === 0) throw new Refusal("shops.booths.last");
      await purgeDocuments(tx, `market:${deleted.districtCode}`);
    },
    db,
  );
