import { currentActor } from "@/app/_lib/session";
import { NotFound } from "@/lib/core/errors";
import { openEvidence } from "@/lib/verifications/open-evidence";
import { fileResponse, isAttachmentId, parseSize } from "../../attachments/response";

type Context = { params: Promise<{ id: string }> };

/** Returns a file of a verification to the owners and managers of its shop, and to operators. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  const size = parseSize(request);
  return fileResponse(size, async () => {
    if (!isAttachmentId(id)) throw new NotFound("evidence");
    return openEvidence(await currentActor(), { id, size });
  });
}
