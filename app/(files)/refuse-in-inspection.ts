import { isInspecting } from "@/app/_lib/inspection-cookie";
import { isLocale } from "@/lib/i18n/locale";
import { renderMessage } from "@/lib/i18n/messages";

/**
 * Returns the refusal of a private file to a browser that inspects a shop, in the language of the page that links to the
 * file; undefined for everyone else.
 */
export async function refuseInInspection({ headers }: Request): Promise<Response | undefined> {
  if (!(await isInspecting())) return undefined;
  const language = URL.parse(headers.get("referer") ?? "")?.pathname.split("/")[1] ?? "";
  const sentence = renderMessage(isLocale(language) ? language : "en", "inspections.shutFile");
  return new Response(`${sentence}\n`, {
    status: 403,
    headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" },
  });
}
