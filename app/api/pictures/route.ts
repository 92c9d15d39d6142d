import type { NextRequest } from "next/server";
import { memberResponse } from "@/app/api/member-response";
import { addPicture } from "@/lib/media/add-picture";
import { readUpload } from "@/lib/media/read-upload";

/** Stores a small picture, the body: `{ picture }`. Larger ones are uploaded in parts, see app/api/uploads. */
export const POST = (request: NextRequest) =>
  memberResponse(request, async (actor, { shop }) => {
    const bytes = await readUpload(request.body);
    return { picture: await addPicture(actor, { shopId: Number(shop), bytes }) };
  });
