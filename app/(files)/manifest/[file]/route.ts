import { webManifest } from "@/lib/http/web-manifest";
import { isLocale } from "@/lib/i18n/locale";

type Context = { params: Promise<{ file: string }> };

/** Returns the web app manifest of a language: `/manifest/ar.webmanifest`. */
export async function GET(_: Request, { params }: Context) {
  const { file } = await params;
  const locale = /^(.+)\.webmanifest$/.exec(file)?.[1];
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  return Response.json(webManifest(locale), {
    headers: { "content-type": "application/manifest+json", "cache-control": "public, max-age=86400" },
  });
}
