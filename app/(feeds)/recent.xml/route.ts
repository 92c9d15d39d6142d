import { conditionalResponse, digestOf } from "@/lib/http/conditional-response";
import { listRecent } from "@/lib/publishing/sitemaps/list-recent";
import { urlset } from "@/lib/publishing/sitemaps/xml";

/** The build has no database, so this file is rendered per request. */
export const dynamic = "force-dynamic";

/** Returns a sitemap of the pages that were published or changed within two days, newest first. */
export async function GET(request: Request): Promise<Response> {
  const xml = urlset(await listRecent());
  return conditionalResponse(request, { body: xml, type: "application/xml", digest: digestOf(xml) });
}
