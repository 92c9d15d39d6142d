import { atomResponse, feedNotFound, permanentRedirectTo } from "@/app/(feeds)/feeds/atom-response";
import { idOfHandle } from "@/lib/core/id";
import { paths } from "@/lib/http/paths";
import { isLocale } from "@/lib/i18n/locale";
import { findCategoryName } from "@/lib/i18n/taxonomy-names";

type Context = { params: Promise<{ locale: string; file: string }> };

/** Returns the newest listings of an industry or category: `/feeds/en/plush-toys-2t.atom`. Only the id selects it. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { locale: language, file } = await params;
  const locale = language.toLowerCase();
  const id = idOfHandle(/^(.+)\.atom$/.exec(file.toLowerCase())?.[1] ?? "");
  const category = id !== undefined && isLocale(locale) ? findCategoryName(locale, id) : undefined;
  if (!category || !isLocale(locale)) return feedNotFound();
  const path = paths.newestFeed(locale, category);
  return path.endsWith(`/${language}/${file}`) ? atomResponse(request, locale, category) : permanentRedirectTo(path);
}
