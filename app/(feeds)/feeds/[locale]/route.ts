import { paths } from "@/lib/http/paths";
import { isLocale } from "@/lib/i18n/locale";
import { atomResponse, feedNotFound, permanentRedirectTo } from "../atom-response";

type Context = { params: Promise<{ locale: string }> };

/** Returns the newest listings of the market as an Atom feed: `/feeds/pt-br.atom`. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { locale: file } = await params;
  const locale = /^(.+)\.atom$/.exec(file.toLowerCase())?.[1];
  if (!isLocale(locale)) return feedNotFound();
  const path = paths.newestFeed(locale);
  return path.endsWith(`/${file}`) ? atomResponse(request, locale) : permanentRedirectTo(path);
}
