import { followAsGuest } from "@/lib/threads/follow";
import { answerLive } from "../../answer";

/** What happens in the inquiry of a private link. */
export async function GET(request: Request, { params }: { params: Promise<{ token: string }> }): Promise<Response> {
  return answerLive(request, await followAsGuest((await params).token));
}
