import { currentActor } from "@/app/_lib/session";
import { NotAllowed } from "@/lib/core/errors";
import { getSearchFigures } from "@/lib/search/get-search-figures";

/** Returns the market's operating figures as JSON to operators, 404 to anyone else. */
export async function GET(): Promise<Response> {
  try {
    return Response.json(await getSearchFigures(await currentActor()), { headers: { "cache-control": "no-store" } });
  } catch (error) {
    if (error instanceof NotAllowed) return new Response(null, { status: 404 });
    throw error;
  }
}
