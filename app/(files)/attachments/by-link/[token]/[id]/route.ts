import { fileResponse, isAttachmentId, parseSize } from "@/app/(files)/attachments/response";
import { NotFound } from "@/lib/core/errors";
import { openAttachmentByLink } from "@/lib/inquiries/open-attachment";

type Context = { params: Promise<{ token: string; id: string }> };

/** Returns a file of a message to a client with the private link of its inquiry. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { token, id } = await params;
  const size = parseSize(request);
  return fileResponse(size, async () => {
    if (!isAttachmentId(id)) throw new NotFound("attachment");
    return openAttachmentByLink(token, { id, size });
  });
}
