import { eq } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { purgeDocuments } from "@/db/purge";
import { shops } from "@/db/schema";
import type { Actor } from "../accounts/actor";
import { Refusal } from "../errors";
import { recordEvent } from "../events/record-event";
import { inOwnedShop } from "../members/in-owned-shop";
import { lockMembers } from "../members/lock-members";
import { placesOf } from "../shops/in-own-shop";
import { reopenDays, reopensUntil } from "./terms";

/** Opens a closed shop again, with everything it had. @throws Refusal after 30 days */
export const reopenShop = (
  actor: Actor,
  { shopId }: { shopId: number },
  db: Db = database,
  now = new Date(),
): Promise<void> =>
  inOwnedShop(
    actor,
    shopId,
    async (tx) => {
      const shop = await lockMembers(shopId, tx);
      if (!shop?.closedAt) return;
      if (reopensUntil(shop.closedAt) <= now) throw new Refusal("closing.reopen.over", { days: reopenDays });
      await tx.update(shops).set({ closedAt: null, changedAt: now }).where(eq(shops.id, shopId));
      await recordEvent(actor, { name: "shop.reopened", shopId }, tx);
      await purgeDocuments(tx, `shop:${shopId}`, "home", "search", ...(await placesOf(shopId, tx)));
    },
    db,
  );
