import { toSuggestResponse } from "@/components/layout/suggest-response";
import { countInMemory } from "@/lib/accounts/rate-limit-in-memory";
import { clientAddress, networkOf } from "@/lib/http/client-address";
import { isLocale } from "@/lib/i18n/locale";
import { parseSearchQuery } from "@/lib/search/parse-search-query";
import { suggest } from "@/lib/search/suggest";

/** A person who types sends two requests a second, and a mobile network may put many people behind one address. */
const secondsToWait = countInMemory({ limit: 600, windowSeconds: 60 });

/**
 * Returns the suggestions for the typed text `q` in language `l`, cacheable for five minutes; the list may be empty.
 * Their addresses include the form's industry (`in`) and quantity (`qty`). Returns 429 to a network that is too fast.
 */
export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const locale = searchParams.get("l");
  if (!isLocale(locale)) return Response.json({ error: "unknown language" }, { status: 400 });
  const wait = await secondsToWait(networkOf(clientAddress(request.headers)));
  if (wait) return Response.json({ error: "too many" }, { status: 429, headers: { "retry-after": String(wait) } });
  const typed = searchParams.get("q") ?? "";
  const { categoryId, quantity } = parseSearchQuery(locale, Object.fromEntries(searchParams));
  const answer = toSuggestResponse(await suggest(locale, typed), locale, { categoryId, quantity });
  return Response.json(answer, { headers: { "cache-control": "public, max-age=300" } });
}
