import { eq } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { purgeDocuments } from "@/db/purge";
import { ownershipOffers, shops } from "@/db/schema";
import type { Actor } from "../core/actor";
import { Refusal } from "../core/errors";
import { recordEvent } from "../events/record-event";
import { districtTagsOf } from "../shops/in-own-shop";
import { asConfirmedOwner } from "../shops/members/as-confirmed-owner";
import { lockMembers } from "../shops/members/lock-members";
import type { CloseShop } from "./input";

/**
 * Closes the shop at once: its pages are hidden, it accepts no new inquiries, and buyers with an open inquiry are
 * notified. It can be reopened unchanged within 30 days. `token` is this browser's session.
 * @throws Refusal at `name` when it is not the shop's name, or for a wrong password
 */
export async function closeShop(
  actor: Actor,
  { shopId, name, ...proof }: CloseShop & { shopId: number },
  token: string,
  db: Db = database,
): Promise<void> {
  await asConfirmedOwner(
    actor,
    { shopId, proof, token },
    async (tx) => {
      const shop = await lockMembers(shopId, tx);
      if (!shop || shop.closedAt) return;
      if (!Object.values(shop.names).some((each) => isSameName(each, name)))
        throw new Refusal("closing.close.otherName", { field: "name" });
      const now = new Date();
      await tx.update(shops).set({ closedAt: now, changedAt: now }).where(eq(shops.id, shopId));
      await tx.delete(ownershipOffers).where(eq(ownershipOffers.shopId, shopId));
      await recordEvent(actor, { name: "shop.closed", shopId }, tx);
      await purgeDocuments(tx, `shop:${shopId}`, "home", "search", ...(await districtTagsOf(shopId, tx)));
    },
    db,
  );
}

const isSameName = (a: string, b: string) =>
  a.trim().toLocaleLowerCase().normalize("NFKC") === b.trim().toLocaleLowerCase().normalize("NFKC");
