import { eq } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { purgeDocuments } from "@/db/purge";
import { ownershipOffers, shops } from "@/db/schema";
import type { Actor } from "../core/actor";
import { Refusal } from "../core/errors";
import { recordEvent } from "../events/record-event";
import { placesOf } from "../shops/in-own-shop";
import { asConfirmedOwner } from "../shops/members/as-confirmed-owner";
import { lockMembers } from "../shops/members/lock-members";
import type { CloseShop } from "./input";

/**
 * Closes the shop at once: its pages are gone, nobody can ask it anything new, who has an open inquiry is told. For 30
 * days it can be opened again as it was. `token` is this browser's session.
 * @throws Refusal beside `name` when it is not the shop's, or for a wrong password
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
      if (!Object.values(shop.names).some((each) => sameName(each, name)))
        throw new Refusal("closing.close.otherName", { field: "name" });
      const now = new Date();
      await tx.update(shops).set({ closedAt: now, changedAt: now }).where(eq(shops.id, shopId));
      await tx.delete(ownershipOffers).where(eq(ownershipOffers.shopId, shopId));
      await recordEvent(actor, { name: "shop.closed", shopId }, tx);
      await purgeDocuments(tx, `shop:${shopId}`, "home", "search", ...(await placesOf(shopId, tx)));
    },
    db,
  );
}

const sameName = (one: string, other: string) =>
  one.trim().toLocaleLowerCase().normalize("NFKC") === other.trim().toLocaleLowerCase().normalize("NFKC");
