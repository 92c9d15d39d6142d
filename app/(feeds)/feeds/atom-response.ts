import { atom } from "@/components/publishing/feeds/atom";
import { answerUnlessKnown, digestOf } from "@/lib/http/conditional-response";
import type { Locale } from "@/lib/i18n/locale";
import type { CategoryName } from "@/lib/i18n/taxonomy-names";
import { getRates } from "@/lib/market/get-rates";
import { listNewest } from "@/lib/publishing/feeds/list-newest";

/** Returns the newest listings of the market or of a category, or 304 if the client's copy is current. */
export async function atomAnswer(request: Request, locale: Locale, category?: CategoryName): Promise<Response> {
  const [listings, rates] = await Promise.all([listNewest(locale, category), getRates()]);
  const body = atom({ locale, category, designs: listings, rates });
  return answerUnlessKnown(request, { body, type: "application/atom+xml; charset=utf-8", digest: digestOf(body) });
}

export const noSuchFeed = () => new Response("no such feed\n", { status: 404 });
export const movedTo = (location: string) => new Response(null, { status: 308, headers: { location } });
