import type { NextRequest } from "next/server";
import { NotFound, Refusal } from "@/lib/errors";
import { isUuid } from "@/lib/id";
import { addPart } from "@/lib/large-files/add-part";
import { findLargeFile } from "@/lib/large-files/find-large-file";
import { partBytes } from "@/lib/large-files/limits";
import { answerStep } from "../answer";

type Context = { params: Promise<{ id: string }> };

/** The next part of a file as the body itself: `?shop=…&at=…`; an empty body asks how much is here. */
export const POST = (request: NextRequest, { params }: Context): Promise<Response> =>
  answerStep(request, async (actor) => {
    const { id: fileId } = await params;
    const { searchParams } = request.nextUrl;
    const of = { shopId: Number(searchParams.get("shop")), fileId };
    if (!isUuid(fileId) || !Number.isSafeInteger(of.shopId)) throw new NotFound();
    const bytes = await readPart(request.body);
    if (bytes.byteLength > 0) return addPart(actor, { ...of, at: Number(searchParams.get("at")), bytes });
    const found = await findLargeFile(actor, of);
    if (!found) throw new NotFound();
    return found;
  });

/** Counted while it comes. @throws Refusal */
async function readPart(body: ReadableStream<Uint8Array> | null): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body ?? []) {
    length += chunk.byteLength;
    if (length > partBytes) throw new Refusal("errors.invalid");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
