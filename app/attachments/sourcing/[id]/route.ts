import { currentActor } from "@/app/session";
import { NotFound } from "@/lib/errors";
import { openSourcingFile } from "@/lib/sourcing/open-sourcing-file";
import { answerFile, isId, sizeOf } from "../../answer";

type Context = { params: Promise<{ id: string }> };

/** A file of a sourcing request, for the members of an invited shop and for the buyer who is signed in. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  const size = sizeOf(request);
  return answerFile(size, async () => {
    if (!isId(id)) throw new NotFound("attachment");
    return openSourcingFile(await currentActor(), { id, size });
  });
}
