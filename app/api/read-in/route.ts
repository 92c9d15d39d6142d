import type { ReadIn } from "@/components/layout/language-hint";
import { isLocale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

/** What a reader of language `l` is told on a page in another language. Asked for by those whom it concerns, and kept for a day. */
export function GET(request: Request): Response {
  const locale = new URL(request.url).searchParams.get("l");
  if (!isLocale(locale)) return Response.json({ error: "unknown language" }, { status: 400 });
  const t = words(locale);
  const answer: ReadIn = { text: t("common.readIn.text"), close: t("common.readIn.close") };
  return Response.json(answer, { headers: { "cache-control": "public, max-age=86400" } });
}
