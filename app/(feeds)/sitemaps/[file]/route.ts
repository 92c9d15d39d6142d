import { conditionalResponse } from "@/lib/http/conditional-response";
import { findSitemap } from "@/lib/publishing/sitemaps/find-sitemap";

type Context = { params: Promise<{ file: string }> };

/** Returns a sitemap as it is stored, compressed: `/sitemaps/listings-en-7.xml.gz`. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const sitemap = await findSitemap((await params).file);
  if (!sitemap) return new Response("no such sitemap\n", { status: 404 });
  const { gzip, digest, changedAt } = sitemap;
  return conditionalResponse(request, { body: gzip, type: "application/gzip", digest, changedAt });
}
