import { answerUnlessKnown, digestOf } from "@/lib/answer-unless-known";
import { getIndex } from "@/lib/sitemaps/get-index";

/** The database is there when the market runs; a build has none. */
export const dynamic = "force-dynamic";

/** The index of all sitemaps. */
export async function GET(request: Request): Promise<Response> {
  const { xml, changedAt } = await getIndex();
  return answerUnlessKnown(request, { body: xml, type: "application/xml", digest: digestOf(xml), changedAt });
}
