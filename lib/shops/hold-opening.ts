import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { shops } from "@/db/schema";
import type { Actor } from "../core/actor";
import { toBase36 } from "../core/id";
import { locales, type SomeTexts } from "../i18n/locale";
import { words } from "../i18n/messages";
import { applyTextRules } from "../moderation/rules/apply-text-rules";
import { holdShopTexts } from "./save-shop-texts";

type Opened = { id: number; names: SomeTexts; handle: string; number: string };

/**
 * Checks the name and the handle of a shop that opens. A name that a rule of moderation holds waits for operators, and
 * the shop has the name of its booth until then; a held handle is replaced by one that is made of the shop's id. Returns
 * the handle of the shop. Call it within `asShop()`.
 */
export async function holdOpening(actor: Actor, opened: Opened, tx: Tx): Promise<string> {
  const { id, names, handle, number } = opened;
  const ofShop = { shopId: id, target: "shop", id } as const;
  if (await applyTextRules(actor, { ...ofShop, texts: names }, tx)) {
    const shown = locales.flatMap((locale) =>
      names[locale] ? [[locale, words(locale)("shops.openShop.boothName", { number })]] : [],
    );
    await holdShopTexts(actor, id, { names: Object.fromEntries(shown) }, { names }, tx);
  }
  if (!(await applyTextRules(actor, { ...ofShop, texts: { en: handle } }, tx))) return handle;
  const neutral = `shop-${toBase36(id)}`;
  await tx.update(shops).set({ handle: neutral }).where(eq(shops.id, id));
  return neutral;
}
