import type { FamilyMember } from "@/lib/catalogue/families/get-family";
import { type Locale, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

/** Returns views and inquiries of the shop's own listing, or the name of another shop. */
export function formatFamilyFigures(locale: Locale, { views, inquiries, isOwn, shopNames }: FamilyMember): string[] {
  const t = words(locale);
  if (!isOwn) return [textIn(shopNames, locale, "zh")];
  return [
    t("workspace.today.viewCount", { count: views ?? 0 }),
    t("workspace.today.inquiries", { count: inquiries ?? 0 }),
  ];
}
