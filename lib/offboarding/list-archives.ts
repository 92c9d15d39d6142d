import { and, desc, eq, gt, sql } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import { shopArchives } from "@/db/schema";
import { type Actor, roleIn } from "../core/actor";
import { allow, NotFound } from "../core/errors";
import { canEndShop } from "./policy";

export type Archive = Omit<typeof shopArchives.$inferSelect, "shopId">;

/** Lists the shop's archives that have not expired, ready or in progress, newest first, for owners. */
export async function listArchives(actor: Actor, shopId: number, db: Db = database): Promise<Archive[]> {
  if (!roleIn(actor, shopId)) throw new NotFound("shop");
  allow(canEndShop(actor, { shopId }));
  const isValid = and(eq(shopArchives.shopId, shopId), gt(shopArchives.expiresAt, sql`now()`));
  return asShop(
    shopId,
    (tx) => tx.select().from(shopArchives).where(isValid).orderBy(desc(shopArchives.createdAt)).limit(5),
    db,
  );
}
