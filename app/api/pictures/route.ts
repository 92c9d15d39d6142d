import type { NextRequest } from "next/server";
import { memberResponse } from "@/app/api/member-response";
import { addPicture } from "@/lib/media/add-picture";
import { countUpload } from "@/lib/media/count-upload";
import { readUpload } from "@/lib/media/read-upload";

/** Stores a small picture, the body: `{ picture }`. Larger ones are uploaded in parts, see app/api/uploads. */
export const POST = (request: NextRequest) =>
  memberResponse(request, async (actor, { shop }) => {
    const store = async (received: (bytes: Uint8Array) => Uint8Array) =>
      addPicture(actor, { shopId: Number(shop), bytes: received(await readUpload(request.body)) });
    return { picture: await countUpload("picture", store) };
  });
