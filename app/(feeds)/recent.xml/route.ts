import { answerUnlessKnown, digestOf } from "@/lib/http/conditional-response";
import { listRecent } from "@/lib/publishing/sitemaps/list-recent";
import { urlset } from "@/lib/publishing/sitemaps/xml";

/** The database is there when the market runs; a build has none. */
export const dynamic = "force-dynamic";

/** What was published or changed within two days, newest first. */
export async function GET(request: Request): Promise<Response> {
  const xml = urlset(await listRecent());
  return answerUnlessKnown(request, { body: xml, type: "application/xml", digest: digestOf(xml) });
}
