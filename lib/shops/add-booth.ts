import { and, eq } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { boothClaims, booths } from "@/db/schema";
import { violatedConstraint } from "@/db/violation";
import type { Actor } from "../core/actor";
import { Refusal } from "../core/errors";
import { claimBooth } from "./booth-claims";
import { inOwnShop } from "./in-own-shop";
import { nextBooth } from "./next-booth";
import type { AddBooth } from "./storefront-input";

export const maxBooths = 12;

/**
 * Adds a booth to the shop, with the opening hours of its first one; see claimBooth() for a booth that another shop
 * holds or the market's register does not have.
 * @throws Refusal for the field `number` if the shop has it already, or at the maximum of booths
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
        const { districtCode, floor, number } = place;
        const isSame = (table: typeof booths | typeof boothClaims) =>
          and(
            eq(table.shopId, shopId),
            eq(table.districtCode, districtCode),
            eq(table.floor, floor),
            eq(table.number, number),
          );
        if ((await tx.$count(booths, isSame(booths))) + (await tx.$count(boothClaims, isSame(boothClaims))) > 0)
          throw new Refusal("shops.openShop.boothTaken", { field: "number" });
        const claimed = await tx.$count(boothClaims, eq(boothClaims.shopId, shopId));
        if ((await tx.$count(booths, own)) + claimed >= maxBooths)
          throw new Refusal("shops.booths.tooMany", { count: maxBooths });
        await claimBooth(shopId, place, tx, await nextBooth(shopId, tx));
      },
      db,
    );
  } catch (error) {
    const constraint = violatedConstraint(error);
    if (constraint?.endsWith("_district_code_districts_code_fk"))
      throw new Refusal("errors.required", { field: "districtCode" });
    throw error;
  }
}
