import type { LanguageHint } from "@/components/layout/language-hint";
import { isLocale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

/** Returns the texts of the language hint in language `l`. Only browsers with another language request it. */
export function GET(request: Request): Response {
  const locale = new URL(request.url).searchParams.get("l");
  if (!isLocale(locale)) return Response.json({ error: "unknown language" }, { status: 400 });
  const t = words(locale);
  const hint: LanguageHint = { text: t("common.languageHint.text"), close: t("common.languageHint.close") };
  return Response.json(hint, { headers: { "cache-control": "public, max-age=86400" } });
}
