import { renderAtomFeed } from "@/components/publishing/feeds/atom";
import { conditionalResponse, digestOf } from "@/lib/http/conditional-response";
import type { Locale } from "@/lib/i18n/locale";
import type { CategoryName } from "@/lib/i18n/taxonomy-names";
import { getRates } from "@/lib/market/get-rates";
import { listNewest } from "@/lib/publishing/feeds/list-newest";

/** Returns the newest listings of the market or of a category, or 304 if the client's copy is current. */
export async function atomResponse(request: Request, locale: Locale, category?: CategoryName): Promise<Response> {
  const [listings, rates] = await Promise.all([listNewest(locale, category), getRates()]);
  const body = renderAtomFeed({ locale, category, designs: listings, rates });
  return conditionalResponse(request, { body, type: "application/atom+xml; charset=utf-8", digest: digestOf(body) });
}

export const feedNotFound = () => new Response("no such feed\n", { status: 404 });
export const permanentRedirectTo = (location: string) => new Response(null, { status: 308, headers: { location } });
