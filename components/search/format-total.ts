import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

/** Returns "1,204 designs", or "about 41,000 designs" with two significant digits if the total is an estimate. */
export function formatTotal(locale: Locale, { total, isAbout }: { total: number; isAbout: boolean }): string {
  const t = words(locale);
  if (!isAbout) return t("browse.designCount", { count: total });
  return t("search.about", { designs: t("browse.designCount", { count: Number(total.toPrecision(2)) }) });
}
