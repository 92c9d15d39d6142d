import { asShop, type Db, database } from "@/db/client";
import { boothClaims } from "@/db/schema";
import { type Actor, roleIn } from "../core/actor";
import { NotFound } from "../core/errors";

export type BoothClaim = Pick<
  typeof boothClaims.$inferSelect,
  "id" | "districtCode" | "floor" | "area" | "street" | "number"
> & {
  /** Whether another shop holds the booth, so that operators decide. */
  isHeld: boolean;
};

/** Lists the claims of a shop that no page shows, the oldest first. @throws NotFound for everybody but its members */
export async function listBoothClaims(actor: Actor, shopId: number, db: Db = database): Promise<BoothClaim[]> {
  if (!roleIn(actor, shopId)) throw new NotFound("shop");
  const claims = await asShop(shopId, (tx) => tx.select().from(boothClaims).orderBy(boothClaims.id), db);
  return claims.map(({ id, districtCode, floor, area, street, number, heldAt }) => ({
    ...{ id, districtCode, floor, area, street, number },
    isHeld: heldAt !== null,
  }));
}
