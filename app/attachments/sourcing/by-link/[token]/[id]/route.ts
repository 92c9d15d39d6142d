import { NotFound } from "@/lib/errors";
import { openSourcingFileByLink } from "@/lib/sourcing/open-sourcing-file";
import { answerFile, isId, sizeOf } from "../../../../answer";

type Context = { params: Promise<{ token: string; id: string }> };

/** A file of a sourcing request, for who holds its private link. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { token, id } = await params;
  const size = sizeOf(request);
  return answerFile(size, async () => {
    if (!isId(id)) throw new NotFound("attachment");
    return openSourcingFileByLink(token, { id, size });
  });
}
