import type { IncomingHttpHeaders } from "node:http";
import Negotiator from "negotiator";
import { headerLimits } from "@/lib/http/http-limits";
import { isLocale, type Locale } from "@/lib/i18n/locale";

/**
 * The language that `/` redirects to: the one chosen before, else the best the browser asks for, else English. Undefined for
 * readers without a language, as search engines are: they get the English page in place.
 */
export function preferredLanguage({
  cookie = "",
  "accept-language": accepted,
}: IncomingHttpHeaders): Locale | undefined {
  const chosen = /(?:^|; ?)locale=([a-z-]{2,5})/.exec(cookie)?.[1];
  if (isLocale(chosen)) return chosen;
  if (!accepted) return undefined;
  const wanted = new Negotiator({
    headers: { "accept-language": accepted.slice(0, headerLimits["accept-language"]) },
  }).languages();
  for (const tag of wanted) {
    const [language] = tag.toLowerCase().split("-");
    const found = language === "pt" ? "pt-br" : language;
    if (isLocale(found)) return found;
  }
  return "en";
}
