import { eq } from "drizzle-orm";
import { asPerson, type Db, database } from "@/db/client";
import { savedShops, shops } from "@/db/schema";
import type { Actor } from "@/lib/core/actor";
import { allow, NotFound, Refusal } from "@/lib/core/errors";
import { recordEvent } from "@/lib/events/record-event";
import type { SaveShop } from "./input";
import { maxSaved } from "./limits";

/** Saves a shop. Idempotent. @throws NotFound; Refusal if the list is full */
export async function saveShop(actor: Actor, { shopId }: SaveShop, db: Db = database): Promise<void> {
  allow(actor.kind === "user");
  const { userId } = actor;
  await asPerson(
    userId,
    async (tx) => {
      if ((await tx.$count(shops, eq(shops.id, shopId))) === 0) throw new NotFound("shop");
      const saved = await tx
        .insert(savedShops)
        .values({ userId, shopId })
        .onConflictDoNothing()
        .returning({ id: savedShops.shopId });
      if (saved.length === 0) return;
      if ((await tx.$count(savedShops, eq(savedShops.userId, userId))) > maxSaved)
        throw new Refusal("saved.full", { count: maxSaved });
      await recordEvent(actor, { name: "saved_shop.added", userId, savedShopId: shopId }, tx);
    },
    db,
  );
}
