import { idOfHandle } from "@/lib/id";
import { isLocale } from "@/lib/locale";
import { paths } from "@/lib/paths";
import { findCategoryName } from "@/lib/taxonomy-names";
import { atomAnswer, movedTo, noSuchFeed } from "../../atom-answer";

type Context = { params: Promise<{ locale: string; file: string }> };

/** The newest designs of an industry or a category: `/feeds/en/plush-toys-2t.atom`. The id alone decides. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { locale: language, file } = await params;
  const locale = language.toLowerCase();
  const id = idOfHandle(/^(.+)\.atom$/.exec(file.toLowerCase())?.[1] ?? "");
  const category = id !== undefined && isLocale(locale) ? findCategoryName(locale, id) : undefined;
  if (!category || !isLocale(locale)) return noSuchFeed();
  const path = paths.newestFeed(locale, category);
  return path.endsWith(`/${language}/${file}`) ? atomAnswer(request, locale, category) : movedTo(path);
}
