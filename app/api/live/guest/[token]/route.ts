import { answerLive } from "@/app/api/live/response";
import { followAsGuest } from "@/lib/inquiries/threads/subscribe";

/** What happens in the inquiry of a private link. */
export async function GET(request: Request, { params }: { params: Promise<{ token: string }> }): Promise<Response> {
  return answerLive(request, await followAsGuest((await params).token));
}
