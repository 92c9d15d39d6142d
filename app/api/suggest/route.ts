import { answerWith } from "@/components/layout/suggest-answer";
import { countInMemory } from "@/lib/accounts/rate-limit-in-memory";
import { clientAddress, networkOf } from "@/lib/http/client-address";
import { isLocale } from "@/lib/i18n/locale";
import { readAsked } from "@/lib/search/parse-search-query";
import { suggest } from "@/lib/search/suggest";

/** A person who types sends two requests a second; a mobile network may put many persons behind one address. */
const secondsToWait = countInMemory({ limit: 600, windowSeconds: 60 });

/**
 * What the search field offers after `q` in language `l`, for five minutes. Nothing to offer is no error. What else stands in
 * the form, an industry (`in`) and a quantity (`qty`), is kept in the addresses. 429 to who asks faster than people type.
 */
export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const locale = searchParams.get("l");
  if (!isLocale(locale)) return Response.json({ error: "unknown language" }, { status: 400 });
  const wait = await secondsToWait(networkOf(clientAddress(request.headers)));
  if (wait) return Response.json({ error: "too many" }, { status: 429, headers: { "retry-after": String(wait) } });
  const typed = searchParams.get("q") ?? "";
  const { categoryId, quantity } = readAsked(locale, Object.fromEntries(searchParams));
  const answer = answerWith(await suggest(locale, typed), locale, { categoryId, quantity });
  return Response.json(answer, { headers: { "cache-control": "public, max-age=300" } });
}
