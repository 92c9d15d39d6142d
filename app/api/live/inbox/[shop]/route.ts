import { z } from "zod";
import { currentActor, sessionToken } from "@/app/_lib/session";
import { liveResponse } from "@/app/api/live/response";
import { NotFound } from "@/lib/core/errors";
import { idOfHandle } from "@/lib/core/id";
import { countNewInquiries } from "@/lib/inquiries/count-new-inquiries";
import { subscribeToInbox } from "@/lib/inquiries/threads/subscribe";

/** Streams updates of a shop's inquiries to its members; with `?since`, counts those with newer buyers' messages. */
export async function GET(request: Request, { params }: { params: Promise<{ shop: string }> }): Promise<Response> {
  const shopId = idOfHandle((await params).shop);
  const since = new URL(request.url).searchParams.get("since");
  if (shopId !== undefined && since !== null) return countSince(shopId, since);
  return liveResponse(request, shopId === undefined ? undefined : await subscribeToInbox(await sessionToken(), shopId));
}

async function countSince(shopId: number, since: string): Promise<Response> {
  if (!z.iso.datetime({ offset: true }).safeParse(since).success)
    return Response.json({ error: "no time" }, { status: 400 });
  try {
    const count = await countNewInquiries(await currentActor(), { shopId, since: new Date(since).toISOString() });
    return Response.json({ count }, { headers: { "cache-control": "no-store" } });
  } catch (error) {
    if (error instanceof NotFound) return Response.json({ error: "not found" }, { status: 404 });
    throw error;
  }
}
