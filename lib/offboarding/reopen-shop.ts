import { eq } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { purgeDocuments } from "@/db/purge";
import { shops } from "@/db/schema";
import type { Actor } from "../core/actor";
import { Refusal } from "../core/errors";
import { recordEvent } from "../events/record-event";
import { districtTagsOf } from "../shops/in-own-shop";
import { inOwnedShop } from "../shops/members/in-owned-shop";
import { lockMembers } from "../shops/members/lock-members";
import { reopenDays, reopensUntil } from "./terms";

/** Reopens a closed shop, unchanged. @throws Refusal after 30 days */
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
      if (shop.sanction === "suspended" || shop.sanction === "closed") throw new Refusal("closing.reopen.sanctioned");
      if (shop.mergedIntoId !== null) throw new Refusal("closing.reopen.merged");
      if (reopensUntil(shop.closedAt) <= now) throw new Refusal("closing.reopen.over", { days: reopenDays });
      await tx.update(shops).set({ closedAt: null, changedAt: now }).where(eq(shops.id, shopId));
      await recordEvent(actor, { name: "shop.reopened", shopId }, tx);
      await purgeDocuments(tx, `shop:${shopId}`, "home", "search", ...(await districtTagsOf(shopId, tx)));
    },
    db,
  );
