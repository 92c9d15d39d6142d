import { answerUnlessKnown, digestOf } from "@/lib/http/conditional-response";
import { getIndex } from "@/lib/publishing/sitemaps/get-index";

/** The database is there when the market runs; a build has none. */
export const dynamic = "force-dynamic";

/** The index of all sitemaps. */
export async function GET(request: Request): Promise<Response> {
  const { xml, changedAt } = await getIndex();
  return answerUnlessKnown(request, { body: xml, type: "application/xml", digest: digestOf(xml), changedAt });
}
