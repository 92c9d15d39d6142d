import type { Tx } from "@/db/client";
import type { Actor } from "@/lib/core/actor";
import { locales, type SomeTexts } from "@/lib/i18n/locale";
import { createTextChecker } from "./find-findings";
import type { Texts } from "./find-words";
import { readRules } from "./read-rules";
import { type CheckedTarget, readShopFacts, reportFindings } from "./report-findings";

/**
 * Checks names or stories of a shop, or titles of a video, by the rules that look for words. What a rule finds opens a
 * case, unless operators found nothing wrong with it before. Returns whether a rule holds the texts, which the caller
 * then keeps off public pages. Call it within `asShop()`, while the texts are as they would be shown.
 */
export async function applyTextRules(
  actor: Actor,
  checked: CheckedTarget & { texts: SomeTexts },
  tx: Tx,
): Promise<boolean> {
  const check = createTextChecker(await readRules(tx), await readShopFacts(checked.shopId, tx));
  return reportFindings(actor, checked, check(toTexts(checked.texts)), tx);
}

/** Lists texts with their languages, in a fixed order. */
const toTexts = (texts: SomeTexts): Texts =>
  locales.flatMap((locale) => (texts[locale] ? [{ locale, text: texts[locale] }] : []));
