import { conditionalResponse, digestOf } from "@/lib/http/conditional-response";
import { getIndex } from "@/lib/publishing/sitemaps/get-index";

/** The build has no database, so this file is rendered per request. */
export const dynamic = "force-dynamic";

/** Returns the index of all sitemaps, or 304 if the client's copy is current. */
export async function GET(request: Request): Promise<Response> {
  const { xml, changedAt } = await getIndex();
  return conditionalResponse(request, { body: xml, type: "application/xml", digest: digestOf(xml), changedAt });
}
