import { and, eq, sql } from "drizzle-orm";
import { asPerson, type Db, database } from "@/db/client";
import { savedShops } from "@/db/schema";
import type { Actor } from "@/lib/core/actor";
import { allow } from "@/lib/core/errors";
import { recordEvent } from "@/lib/events/record-event";
import type { SaveShop } from "./input";

/** Removes a saved shop, and the saved shops that were merged into it. Idempotent. */
export async function unsaveShop(actor: Actor, { shopId }: SaveShop, db: Db = database): Promise<void> {
  allow(actor.kind === "user");
  const { userId } = actor;
  await asPerson(
    userId,
    async (tx) => {
      const removed = await tx
        .delete(savedShops)
        .where(
          and(
            eq(savedShops.userId, userId),
            sql`${savedShops.shopId} in (select id from shops where id = ${shopId} or merged_into_id = ${shopId})`,
          ),
        )
        .returning({ id: savedShops.shopId });
      if (removed.length) await recordEvent(actor, { name: "saved_shop.removed", userId, savedShopId: shopId }, tx);
    },
    db,
  );
}
