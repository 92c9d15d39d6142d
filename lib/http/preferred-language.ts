import type { IncomingHttpHeaders } from "node:http";
import Negotiator from "negotiator";
import { isLocale, type Locale } from "../i18n/locale";
import { headerLimits } from "./http-limits";

/**
 * Returns the language that `/` redirects to: the one of the cookie, else the best one of Accept-Language, else
 * English. Undefined for clients without that header, such as search engines: they get the English page without a
 * redirect.
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
