import { Readable } from "node:stream";
import { currentActor } from "@/app/_lib/session";
import { refuseInInspection } from "@/app/(files)/refuse-in-inspection";
import { NotFound } from "@/lib/core/errors";
import { idOfHandle, isUuid } from "@/lib/core/id";
import { openLeadCard } from "@/lib/fairs/list-leads";

type Context = { params: Promise<{ id: string }> };

/** Returns the picture of a visitor's card to the members of the shop: `/fair-cards/<lead>?shop=2k9x&size=small`. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const refusal = await refuseInInspection(request);
  if (refusal) return refusal;
  const { id } = await params;
  const { searchParams } = new URL(request.url);
  const size = searchParams.get("size") === "small" ? "small" : "whole";
  try {
    const shopId = idOfHandle(searchParams.get("shop") ?? "");
    if (!isUuid(id) || shopId === undefined) throw new NotFound("card");
    const file = await openLeadCard(await currentActor(), { shopId, leadId: id, size });
    return new Response(Readable.toWeb(file.read()) as ReadableStream, {
      headers: {
        ...headers,
        "content-type": size === "small" ? "image/webp" : "image/jpeg",
        "content-length": String(file.size),
      },
    });
  } catch (error) {
    if (!(error instanceof NotFound)) throw error;
    return new Response("no such file\n", { status: 404, headers });
  }
}

const headers = {
  "cache-control": "private, no-store",
  "x-content-type-options": "nosniff",
  "x-robots-tag": "noindex",
};
