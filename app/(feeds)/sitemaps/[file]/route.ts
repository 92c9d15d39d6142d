import { answerUnlessKnown } from "@/lib/http/conditional-response";
import { findSitemap } from "@/lib/publishing/sitemaps/find-sitemap";

type Context = { params: Promise<{ file: string }> };

/** `/sitemaps/listings-en-7.xml.gz`, as it lies ready. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const found = await findSitemap((await params).file);
  if (!found) return new Response("no such sitemap\n", { status: 404 });
  const { gzip, digest, changedAt } = found;
  return answerUnlessKnown(request, { body: gzip, type: "application/gzip", digest, changedAt });
}
