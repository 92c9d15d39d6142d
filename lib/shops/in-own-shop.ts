import { eq } from "drizzle-orm";
import { asShop, type Db, type Tx } from "@/db/client";
import { type DocumentTag, purgeDocuments } from "@/db/purge";
import { booths, shops } from "@/db/schema";
import { type Actor, roleIn } from "../core/actor";
import { allow, NotFound, Refusal } from "../core/errors";
import type { ShopPart } from "../events/event";
import { recordEvent } from "../events/record-event";
import { canEditShop } from "./policy";

/**
 * Runs `work` in a transaction with the shop locked, if the actor may edit its storefront; records the event and
 * invalidates the shop's pages. @throws NotFound for strangers, NotAllowed for assistants, Refusal if the shop is
 * closed
 */
export async function inOwnShop<T>(
  actor: Actor,
  { shopId, part }: { shopId: number; part: ShopPart },
  work: (tx: Tx) => Promise<T>,
  db: Db,
): Promise<T> {
  if (!roleIn(actor, shopId)) throw new NotFound("shop");
  allow(canEditShop(actor, { id: shopId }));
  return asShop(
    shopId,
    async (tx) => {
      const ofShop = eq(shops.id, shopId);
      const [shop] = await tx.select({ closedAt: shops.closedAt }).from(shops).where(ofShop).for("no key update");
      if (!shop) throw new NotFound("shop");
      if (shop.closedAt) throw new Refusal("shops.isClosed");
      const result = await work(tx);
      await tx.update(shops).set({ changedAt: new Date() }).where(ofShop);
      await recordEvent(actor, { name: "shop.edited", shopId, part }, tx);
      await purgeDocuments(tx, `shop:${shopId}`);
      return result;
    },
    db,
  );
}

/** Returns the tags of the districts whose maps show the shop. */
export async function districtTagsOf(shopId: number, tx: Tx): Promise<DocumentTag[]> {
  const places = await tx.selectDistinct({ code: booths.districtCode }).from(booths).where(eq(booths.shopId, shopId));
  return places.map(({ code }) => `market:${code}` as const);
}
