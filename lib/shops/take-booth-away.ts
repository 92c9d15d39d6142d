import { and, eq, sql } from "drizzle-orm";
import { asPerson, asShop, type Db, database, type Tx } from "@/db/client";
import { purgeDocuments } from "@/db/purge";
import { boothClaims, booths } from "@/db/schema";
import type { Actor } from "../core/actor";
import { allow, NotFound } from "../core/errors";
import { recordEvent } from "../events/record-event";
import type { TakeBoothAway } from "./claim-input";
import { canSeeClaims, canTakeBoothAway } from "./policy";

/**
 * Takes a booth off the pages of its shop, for a reason that the shop reads; the booth becomes a refused claim. For
 * leads, when the register does not have the booth. @throws NotFound for everyone but operators, NotAllowed
 */
export async function takeBoothAway(actor: Actor, input: TakeBoothAway, db: Db = database): Promise<void> {
  if (!canSeeClaims(actor)) throw new NotFound("booth");
  allow(canTakeBoothAway(actor));
  await asPerson(
    actor.userId,
    async (tx) => {
      const [booth] = await tx.select({ shopId: booths.shopId }).from(booths).where(isAt(input));
      if (!booth) throw new NotFound("booth");
      await takeAway(actor, booth.shopId, input, tx);
    },
    db,
  );
}

/** Moves the booth of a shop to its refused claims. Call it after the policy check, with the transaction's operator. */
export const takeAway = (actor: Actor, shopId: number, { reason, ...place }: TakeBoothAway, tx: Tx): Promise<void> =>
  asShop(
    shopId,
    async (inside) => {
      const [booth] = await inside
        .delete(booths)
        .where(and(eq(booths.shopId, shopId), isAt(place)))
        .returning();
      if (!booth) throw new NotFound("booth");
      const { districtCode, floor, area, street, number, squareMetres } = booth;
      const refused = { heldAt: new Date(), refusedAt: new Date(), refusal: reason };
      await inside
        .insert(boothClaims)
        .values({ shopId, districtCode, floor, area, street, number, squareMetres, ...refused })
        .onConflictDoUpdate({
          target: [boothClaims.shopId, boothClaims.districtCode, boothClaims.floor, boothClaims.number],
          set: { refusedAt: sql`excluded.refused_at`, refusal: sql`excluded.refusal` },
        });
      await recordEvent(
        actor,
        { name: "booth.taken_away", shopId, booth: { districtCode, floor, number }, reason },
        inside,
      );
      await purgeDocuments(inside, `shop:${shopId}`, `market:${districtCode}`, "home", "search");
    },
    tx,
  );

const isAt = ({ districtCode, floor, number }: Omit<TakeBoothAway, "reason">) =>
  and(eq(booths.districtCode, districtCode), eq(booths.floor, floor), eq(booths.number, number));
