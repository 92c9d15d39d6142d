import { eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { shops } from "@/db/schema";
import { Refusal } from "../core/errors";
import { isConfirmedShop } from "./booth-claims";

/**
 * Call it before a change that makes something public. @throws Refusal until the email of the shop's owner is confirmed
 */
export async function requireConfirmedShop(shopId: number, tx: Tx): Promise<void> {
  if (!(await isConfirmedShop(shopId, tx))) throw new Refusal("shops.confirm.first");
}

/** Returns whether operators have limited the shop, which may then publish nothing new. */
export async function isLimitedShop(shopId: number, tx: Tx): Promise<boolean> {
  const [shop] = await tx
    .select({
      isLimited: sql<boolean>`coalesce(${shops.sanction} <> 'limited' or ${shops.limitedUntil} > now(), false)`,
    })
    .from(shops)
    .where(eq(shops.id, shopId));
  return shop?.isLimited ?? false;
}

/** Call it before a listing or video is published. @throws Refusal while operators limit the shop */
export async function requireUnlimitedShop(shopId: number, tx: Tx): Promise<void> {
  if (await isLimitedShop(shopId, tx)) throw new Refusal("shops.isLimited");
}
