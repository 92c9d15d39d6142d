import type { FamilyMember } from "@/lib/catalogue/families/get-family";
import { type Locale, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

/** Returns views and inquiries of the shop's own listing, or the name of another shop. */
export function figureWords(locale: Locale, { views, inquiries, isOwn, shopNames }: FamilyMember): string[] {
  const t = words(locale);
  if (!isOwn) return [textIn(shopNames, locale, "zh")];
  return [t("workspace.today.seenTimes", { count: views ?? 0 }), t("workspace.today.asked", { count: inquiries ?? 0 })];
}
