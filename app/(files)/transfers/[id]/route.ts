import { currentActor } from "@/app/_lib/session";
import { openTransferDocument } from "@/lib/offboarding/transfers/list-transfers";
import { fileResponse, parseSize } from "../../attachments/response";

type Context = { params: Promise<{ id: string }> };

/** Returns the document of a transfer of ownership to operators. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  const size = parseSize(request);
  return fileResponse(size, async () => openTransferDocument(await currentActor(), { id, size }));
}
