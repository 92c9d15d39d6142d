import { fileResponse, isAttachmentId, parseSize } from "@/app/(files)/attachments/response";
import { NotFound } from "@/lib/core/errors";
import { openSourcingFileByLink } from "@/lib/trade/sourcing/open-sourcing-file";

type Context = { params: Promise<{ token: string; id: string }> };

/** Returns a file of a sourcing request to a client with its private link. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { token, id } = await params;
  const size = parseSize(request);
  return fileResponse(size, async () => {
    if (!isAttachmentId(id)) throw new NotFound("attachment");
    return openSourcingFileByLink(token, { id, size });
  });
}
