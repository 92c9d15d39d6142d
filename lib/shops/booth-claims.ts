import { and, eq, isNull, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { purgeDocuments } from "@/db/purge";
import { boothClaims, booths, shops } from "@/db/schema";
import { NotFound } from "../core/errors";
import { isRegisteredPlace } from "./registered-place";

export type ClaimedPlace = Pick<
  typeof boothClaims.$inferInsert,
  "districtCode" | "floor" | "area" | "street" | "number" | "squareMetres"
>;
type FirstBooth = Partial<Pick<typeof booths.$inferInsert, "opensAt" | "closesAt" | "position">>;

/**
 * Assigns a booth to the shop. While the shop is unconfirmed, another shop holds the booth, or the market's register
 * does not have it, it is a claim that no page shows; the other shop's booth is not changed, and operators decide. Call
 * it within `asShop()`.
 */
export async function claimBooth(shopId: number, place: ClaimedPlace, tx: Tx, shown: FirstBooth = {}): Promise<void> {
  const { districtCode, floor, area, street, number, squareMetres } = place;
  const booth = { districtCode, floor, area, street, number, squareMetres, shopId };
  const isConfirmed = await isConfirmedShop(shopId, tx);
  const isShown = isConfirmed && (await showBooth({ ...booth, ...shown }, tx));
  if (isShown) return;
  const heldAt = isConfirmed ? new Date() : null;
  await tx
    .insert(boothClaims)
    .values({ ...booth, heldAt })
    .onConflictDoNothing();
}

/** Publishes the booths that a shop claimed before it was confirmed; those that claimBooth() would not show await operators. */
export async function showClaimedBooths(shopId: number, tx: Tx): Promise<void> {
  const isOpen = and(eq(boothClaims.shopId, shopId), isNull(boothClaims.refusedAt));
  const claims = await tx.select().from(boothClaims).where(isOpen).orderBy(boothClaims.id);
  for (const [position, { id, createdAt, heldAt, refusedAt, refusal, ...booth }] of claims.entries()) {
    const one = and(eq(boothClaims.shopId, shopId), eq(boothClaims.id, id));
    if (await showBooth({ ...booth, position }, tx)) await tx.delete(boothClaims).where(one);
    else
      await tx
        .update(boothClaims)
        .set({ heldAt: sql`coalesce(${boothClaims.heldAt}, now())` })
        .where(one);
  }
}

/** Inserts the booth unless another shop holds it or the register lacks it; returns whether it did. */
async function showBooth(booth: typeof booths.$inferInsert, tx: Tx): Promise<boolean> {
  return (await isRegisteredPlace(booth, tx)) && insertBooth(booth, tx);
}

/** Inserts the booth unless another shop holds it; returns whether it did. */
export async function insertBooth(booth: typeof booths.$inferInsert, tx: Tx): Promise<boolean> {
  const [shown] = await tx.insert(booths).values(booth).onConflictDoNothing().returning({ id: booths.id });
  if (shown) await purgeDocuments(tx, `market:${booth.districtCode}`);
  return shown !== undefined;
}

/** Whether the shop is confirmed, and so public. @throws NotFound */
export async function isConfirmedShop(shopId: number, tx: Tx): Promise<boolean> {
  const [shop] = await tx.select({ confirmedAt: shops.confirmedAt }).from(shops).where(eq(shops.id, shopId));
  if (!shop) throw new NotFound("shop");
  return shop.confirmedAt !== null;
}
