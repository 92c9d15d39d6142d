import { answerWith } from "@/components/chrome/suggest-answer";
import { isLocale } from "@/lib/locale";
import { suggest } from "@/lib/search/suggest";

/** What the search field offers after `q` in language `l`, for five minutes. Nothing to offer is no error. */
export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const locale = searchParams.get("l");
  if (!isLocale(locale)) return Response.json({ error: "unknown language" }, { status: 400 });
  const found = await suggest(locale, searchParams.get("q") ?? "");
  return Response.json(answerWith(found, locale), { headers: { "cache-control": "public, max-age=300" } });
}
