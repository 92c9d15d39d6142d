import { answerUnlessKnown, digestOf } from "@/lib/answer-unless-known";
import { listRecent } from "@/lib/sitemaps/list-recent";
import { urlset } from "@/lib/sitemaps/xml";

/** The database is there when the market runs; a build has none. */
export const dynamic = "force-dynamic";

/** What was published or changed within two days, newest first. */
export async function GET(request: Request): Promise<Response> {
  const xml = urlset(await listRecent());
  return answerUnlessKnown(request, { body: xml, type: "application/xml", digest: digestOf(xml) });
}
