import { eq, sql } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import { boothClaims } from "@/db/schema";
import { type Actor, roleIn } from "../core/actor";
import { NotFound } from "../core/errors";
import { isKnown, withRegister } from "./registered-place";

/**
 * `waiting`: for the confirmation of the email; `unregistered`: the market's register does not have the booth; `held`:
 * another shop has it, and operators decide; `refused`: they have decided, for the reason `refusal`.
 */
export type ClaimState = "waiting" | "unregistered" | "held" | "refused";
export type BoothClaim = Pick<
  typeof boothClaims.$inferSelect,
  "id" | "districtCode" | "floor" | "area" | "street" | "number" | "refusal"
> & { state: ClaimState };

/** Lists the claims of a shop that no page shows, the oldest first. @throws NotFound for everybody but its members */
export async function listBoothClaims(actor: Actor, shopId: number, db: Db = database): Promise<BoothClaim[]> {
  if (!roleIn(actor, shopId)) throw new NotFound("shop");
  const { id, districtCode, floor, area, street, number, heldAt, refusedAt, refusal } = boothClaims;
  const place = { districtCode: sql`${districtCode}`, floor: sql`${floor}`, number: sql`${number}` };
  const state = sql<ClaimState>`case when ${refusedAt} is not null then 'refused' when not ${isKnown(place)} then 'unregistered'
    when ${heldAt} is not null then 'held' else 'waiting' end`;
  return asShop(
    shopId,
    (tx) =>
      withRegister(
        (inside) =>
          inside
            .select({ id, districtCode, floor, area, street, number, refusal, state })
            .from(boothClaims)
            .where(eq(boothClaims.shopId, shopId))
            .orderBy(id),
        tx,
      ),
    db,
  );
}
