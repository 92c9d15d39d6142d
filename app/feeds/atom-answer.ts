import { atom } from "@/components/feeds/atom";
import { answerUnlessKnown, digestOf } from "@/lib/answer-unless-known";
import { listNewest } from "@/lib/feeds/list-newest";
import type { Locale } from "@/lib/locale";
import { getRates } from "@/lib/market/get-rates";
import type { CategoryName } from "@/lib/taxonomy-names";

/** What is new in the market or in a category, or 304 for who has it already. */
export async function atomAnswer(request: Request, locale: Locale, category?: CategoryName): Promise<Response> {
  const [designs, rates] = await Promise.all([listNewest(locale, category), getRates()]);
  const body = atom({ locale, category, designs, rates });
  return answerUnlessKnown(request, { body, type: "application/atom+xml; charset=utf-8", digest: digestOf(body) });
}

export const noSuchFeed = () => new Response("no such feed\n", { status: 404 });
export const movedTo = (location: string) => new Response(null, { status: 308, headers: { location } });
