import { currentActor } from "@/app/_lib/session";
import { fileResponse, isAttachmentId, parseSize } from "@/app/(files)/attachments/response";
import { refuseInInspection } from "@/app/(files)/refuse-in-inspection";
import { NotFound } from "@/lib/core/errors";
import { openSourcingFile } from "@/lib/trade/sourcing/open-sourcing-file";

type Context = { params: Promise<{ id: string }> };

/** Returns a file of a sourcing request to the members of an invited shop and to its buyer, who is signed in. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  const size = parseSize(request);
  return (
    (await refuseInInspection(request)) ??
    fileResponse(size, async () => {
      if (!isAttachmentId(id)) throw new NotFound("attachment");
      return openSourcingFile(await currentActor(), { id, size });
    })
  );
}
