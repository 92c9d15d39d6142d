import { idOfHandle } from "@/lib/core/id";
import { isLocale } from "@/lib/i18n/locale";
import { toWebVtt } from "@/lib/videos/captions";
import { findCaptions } from "@/lib/videos/find-captions";

type Context = { params: Promise<{ track: string }> };

/** Returns a video's captions in a language as WebVTT: `/captions/<id>-<language>.vtt`. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const [, handle = "", locale] = /^([0-9a-z]+)-([a-z-]+)\.vtt$/.exec((await params).track) ?? [];
  const id = idOfHandle(handle);
  const captions = id !== undefined && isLocale(locale) ? await findCaptions(id, locale) : undefined;
  if (!captions) return new Response("no such captions\n", { status: 404 });
  return new Response(toWebVtt(captions), {
    headers: { "content-type": "text/vtt; charset=utf-8", "cache-control": "public, max-age=3600" },
  });
}
