import { answerLive } from "@/app/api/live/response";
import { followAsGuest } from "@/lib/inquiries/threads/subscribe";

/** Streams the updates of an inquiry to a client with its private link. */
export async function GET(request: Request, { params }: { params: Promise<{ token: string }> }): Promise<Response> {
  return answerLive(request, await followAsGuest((await params).token));
}
