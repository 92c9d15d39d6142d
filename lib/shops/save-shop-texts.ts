import { eq } from "drizzle-orm";
import type { HeldTexts } from "@/db/base/held-texts";
import type { Tx } from "@/db/client";
import { shops } from "@/db/schema";
import type { Actor } from "../core/actor";
import { recordEvent } from "../events/record-event";
import { locales, type SomeTexts } from "../i18n/locale";
import { applyTextRules } from "../moderation/rules/apply-text-rules";

export type ShopTexts = { names: SomeTexts; stories: SomeTexts };
const parts = ["names", "stories"] as const;

/**
 * Saves names and stories of a shop. If a rule of moderation holds those that change, the former ones stay public and
 * the new ones wait for operators in `heldTexts`. Call it within `asShop()` with the shop locked.
 */
export async function saveShopTexts(actor: Actor, shopId: number, texts: ShopTexts, tx: Tx): Promise<void> {
  const ofShop = eq(shops.id, shopId);
  const [former] = await tx.select({ names: shops.names, stories: shops.stories }).from(shops).where(ofShop);
  if (!former) return;
  await tx
    .update(shops)
    .set({ ...texts, heldTexts: null })
    .where(ofShop);
  const held: HeldTexts = {};
  for (const part of parts) {
    if (isSame(texts[part], former[part])) continue;
    const checked = { shopId, target: "shop", id: shopId, texts: texts[part] } as const;
    if (await applyTextRules(actor, checked, tx)) held[part] = texts[part];
  }
  if (!held.names && !held.stories) return;
  await holdShopTexts(actor, shopId, former, held, tx);
}

/** Shows these texts of a shop, and holds others that would replace them. Call it within `asShop()`. */
export async function holdShopTexts(
  actor: Actor,
  shopId: number,
  shown: Partial<ShopTexts>,
  held: HeldTexts,
  tx: Tx,
): Promise<void> {
  const { names, stories } = shown;
  await tx
    .update(shops)
    .set({ ...(held.names && { names }), ...(held.stories && { stories }), heldTexts: held })
    .where(eq(shops.id, shopId));
  await recordEvent(actor, { name: "shop.texts_held", shopId }, tx);
}

const isSame = (one: SomeTexts, other: SomeTexts): boolean =>
  locales.every((locale) => (one[locale] ?? "") === (other[locale] ?? ""));
