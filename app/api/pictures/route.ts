import type { NextRequest } from "next/server";
import { addPicture } from "@/lib/media/add-picture";
import { readUpload } from "@/lib/media/read-upload";
import { answer } from "./answer";

/** One small picture of a shop, as the body itself: `{ picture }`. Larger ones come in parts; see app/api/uploads. */
export const POST = (request: NextRequest) =>
  answer(request, async (actor, { shop }) => {
    const bytes = await readUpload(request.body);
    return { picture: await addPicture(actor, { shopId: Number(shop), bytes }) };
  });
