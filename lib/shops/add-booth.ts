import { eq, max } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { purgeDocuments } from "@/db/purge";
import { booths } from "@/db/schema";
import { violatedConstraint } from "@/db/violation";
import type { Actor } from "../accounts/actor";
import { Refusal } from "../errors";
import { inOwnShop } from "./in-own-shop";
import type { AddBooth } from "./storefront-input";

export const mostBooths = 12;

/**
 * Puts one more booth on the market map, open when the first one is.
 * @throws Refusal beside the number when a shop stands there already, or the shop has too many
 */
export async function addBooth(
  actor: Actor,
  { shopId, ...place }: AddBooth & { shopId: number },
  db: Db = database,
): Promise<void> {
  try {
    await inOwnShop(
      actor,
      { shopId, part: "booths" },
      async (tx) => {
        const own = eq(booths.shopId, shopId);
        if ((await tx.$count(booths, own)) >= mostBooths)
          throw new Refusal("shops.booths.tooMany", { count: mostBooths });
        const [last] = await tx
          .select({ position: max(booths.position) })
          .from(booths)
          .where(own);
        const [first] = await tx
          .select({ opensAt: booths.opensAt, closesAt: booths.closesAt })
          .from(booths)
          .where(own)
          .orderBy(booths.position, booths.id)
          .limit(1);
        await tx.insert(booths).values({ ...place, ...first, shopId, position: (last?.position ?? -1) + 1 });
        await purgeDocuments(tx, `market:${place.districtCode}`);
      },
      db,
    );
  } catch (error) {
    const constraint = violatedConstraint(error);
    if (constraint === "booths_one_place_once") throw new Refusal("shops.openShop.boothTaken", { field: "number" });
    if (constraint === "booths_district_code_districts_code_fk")
      throw new Refusal("errors.required", { field: "districtCode" });
    throw error;
  }
}
