import { liveResponse } from "@/app/api/live/response";
import { subscribeAsGuest } from "@/lib/inquiries/threads/subscribe";

/** Streams the updates of an inquiry to a client with its private link. */
export async function GET(request: Request, { params }: { params: Promise<{ token: string }> }): Promise<Response> {
  return liveResponse(request, await subscribeAsGuest((await params).token));
}
