import { and, eq, isNotNull, isNull } from "drizzle-orm";
import { asPerson, asShop, type Db, database, type Tx } from "@/db/client";
import { purgeDocuments } from "@/db/purge";
import { boothClaims, booths } from "@/db/schema";
import type { Actor } from "../core/actor";
import { allow, NotFound, Refusal } from "../core/errors";
import { recordEvent } from "../events/record-event";
import { insertBooth } from "./booth-claims";
import type { DecideBoothClaim } from "./claim-input";
import { nextBooth } from "./next-booth";
import { canDecideClaims, canSeeClaims, canTakeBoothAway } from "./policy";
import { takeAway } from "./take-booth-away";

type Claim = typeof boothClaims.$inferSelect;

/**
 * Accepts a claim, so that the shop's pages show the booth, or refuses it for a reason that the shop reads. Only leads
 * accept a booth that another shop has; that shop loses it and reads the reason.
 * @throws NotFound for everyone but operators, NotAllowed; Refusal once the claim is decided or withdrawn
 */
export async function decideBoothClaim(
  actor: Actor,
  { claimId, answer, reason }: DecideBoothClaim,
  db: Db = database,
): Promise<void> {
  if (!canSeeClaims(actor)) throw new NotFound("booth claim");
  allow(canDecideClaims(actor));
  await asPerson(
    actor.userId,
    async (tx) => {
      const [of] = await tx.select({ shopId: boothClaims.shopId }).from(boothClaims).where(eq(boothClaims.id, claimId));
      if (!of) throw new Refusal("register.claims.alreadyDecided");
      await asShop(
        of.shopId,
        async (inside) => {
          const claim = await getClaimForUpdate(of.shopId, claimId, inside);
          if (answer === "accept") await accept(actor, claim, reason, inside);
          else await refuse(actor, claim, reason, inside);
        },
        tx,
      );
    },
    db,
  );
}

async function getClaimForUpdate(shopId: number, claimId: number, tx: Tx): Promise<Claim> {
  const isOpen = and(isNotNull(boothClaims.heldAt), isNull(boothClaims.refusedAt));
  const [claim] = await tx
    .select()
    .from(boothClaims)
    .where(and(eq(boothClaims.shopId, shopId), eq(boothClaims.id, claimId), isOpen))
    .for("update");
  if (!claim) throw new Refusal("register.claims.alreadyDecided");
  return claim;
}

async function accept(actor: Actor, claim: Claim, reason: string, tx: Tx): Promise<void> {
  const { id, shopId, districtCode, floor, area, street, number, squareMetres } = claim;
  const place = { districtCode, floor, number };
  const isThere = and(eq(booths.districtCode, districtCode), eq(booths.floor, floor), eq(booths.number, number));
  const [holder] = await tx.select({ shopId: booths.shopId }).from(booths).where(isThere);
  if (holder) {
    allow(canTakeBoothAway(actor));
    await takeAway(actor, holder.shopId, { ...place, reason }, tx);
  }
  const booth = { ...place, shopId, area, street, squareMetres, ...(await nextBooth(shopId, tx)) };
  if (!(await insertBooth(booth, tx))) throw new Refusal("register.claims.alreadyDecided");
  await tx.delete(boothClaims).where(and(eq(boothClaims.shopId, shopId), eq(boothClaims.id, id)));
  await recordEvent(actor, { name: "booth_claim.accepted", shopId, claimId: id, booth: place }, tx);
  await purgeDocuments(tx, `shop:${shopId}`, "home", "search");
}

async function refuse(actor: Actor, claim: Claim, reason: string, tx: Tx): Promise<void> {
  const { id, shopId, districtCode, floor, number } = claim;
  await tx
    .update(boothClaims)
    .set({ refusedAt: new Date(), refusal: reason })
    .where(and(eq(boothClaims.shopId, shopId), eq(boothClaims.id, id)));
  const booth = { districtCode, floor, number };
  await recordEvent(actor, { name: "booth_claim.refused", shopId, claimId: id, booth, reason }, tx);
}
