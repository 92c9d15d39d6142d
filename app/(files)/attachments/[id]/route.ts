import { currentActor } from "@/app/_lib/session";
import { refuseInInspection } from "@/app/(files)/refuse-in-inspection";
import { NotFound } from "@/lib/core/errors";
import { openAttachment } from "@/lib/inquiries/open-attachment";
import { fileResponse, isAttachmentId, parseSize } from "../response";

type Context = { params: Promise<{ id: string }> };

/** Returns a file of a message to the members of its shop and to its buyer, who is signed in. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  const size = parseSize(request);
  return (
    (await refuseInInspection(request)) ??
    fileResponse(size, async () => {
      if (!isAttachmentId(id)) throw new NotFound("attachment");
      return openAttachment(await currentActor(), { id, size });
    })
  );
}
