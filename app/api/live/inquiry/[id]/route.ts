import { sessionToken } from "@/app/_lib/session";
import { liveResponse } from "@/app/api/live/response";
import { isUuid } from "@/lib/core/id";
import { subscribeToInquiry } from "@/lib/inquiries/threads/subscribe";

/** Streams the updates of an inquiry to a member of its shop. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params;
  return liveResponse(request, isUuid(id) ? await subscribeToInquiry(await sessionToken(), id) : undefined);
}
