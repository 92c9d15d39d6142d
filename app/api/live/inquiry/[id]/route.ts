import { sessionToken } from "@/app/session";
import { isUuid } from "@/lib/id";
import { followInquiry } from "@/lib/threads/follow";
import { answerLive } from "../../answer";

/** What happens in an inquiry, for a member of its shop. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params;
  return answerLive(request, isUuid(id) ? await followInquiry(await sessionToken(), id) : undefined);
}
