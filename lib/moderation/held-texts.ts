import { eq } from "drizzle-orm";
import type { HeldTexts } from "@/db/base/held-texts";
import type { Tx } from "@/db/client";
import { shops } from "@/db/schema";
import type { Actor } from "../core/actor";
import { recordEvent } from "../events/record-event";
import { purgeShopTexts } from "../shops/purge-shop-texts";
import { holdShopTexts, type ShopTexts } from "../shops/save-shop-texts";
import type { DecisionRow } from "./own-case";

type Before = DecisionRow["before"];

/** Returns the names or stories of a shop that a rule holds, which stay held; nothing for any other shop. */
export async function readHeldTexts(shopId: number, tx: Tx): Promise<Before> {
  const shop = await findHeldShop(shopId, tx);
  return shop?.heldTexts ? { heldTexts: JSON.stringify(shop.heldTexts) } : {};
}

/** Shows the names or stories that a rule holds, and does nothing for any other shop. Returns the state before. */
export async function releaseTexts(actor: Actor, shopId: number, tx: Tx): Promise<Before> {
  const shop = await findHeldShop(shopId, tx);
  if (!shop?.heldTexts) return {};
  const { heldTexts, ...formerTexts } = shop;
  await tx
    .update(shops)
    .set({ ...heldTexts, heldTexts: null, changedAt: new Date() })
    .where(eq(shops.id, shopId));
  await recordEvent(actor, { name: "shop.texts_released", shopId }, tx);
  await purgeShopTexts(shopId, tx);
  return { heldTexts: JSON.stringify(heldTexts), formerTexts: JSON.stringify(formerTexts) };
}

/** Holds texts again whose release is taken back, unless the shop has changed them since. */
export async function holdTextsAgain(actor: Actor, shopId: number, before: Before, tx: Tx): Promise<void> {
  if (!before.heldTexts || !before.formerTexts) return;
  const held: HeldTexts = JSON.parse(before.heldTexts);
  const former: ShopTexts = JSON.parse(before.formerTexts);
  const shop = await findHeldShop(shopId, tx);
  const isUnchanged = shop && JSON.stringify({ ...shop, ...held }) === JSON.stringify(shop);
  if (!isUnchanged || shop.heldTexts) return;
  await holdShopTexts(actor, shopId, former, held, tx);
  await purgeShopTexts(shopId, tx);
}

async function findHeldShop(shopId: number, tx: Tx) {
  const { names, stories, heldTexts } = shops;
  const [shop] = await tx.select({ names, stories, heldTexts }).from(shops).where(eq(shops.id, shopId)).for("update");
  return shop;
}
