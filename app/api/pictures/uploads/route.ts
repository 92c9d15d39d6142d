import type { NextRequest } from "next/server";
import { answer } from "@/app/api/pictures/answer";
import { beginUpload } from "@/lib/media/begin-upload";
import { beginUploadInput } from "@/lib/media/upload-input";

/** Begins to send a file of `{ bytes }` in parts: `{ upload }`. */
export const POST = (request: NextRequest) =>
  answer(request, async (actor, { shop }) => {
    const { bytes }: { bytes?: unknown } = await request.json();
    return { upload: await beginUpload(actor, beginUploadInput.parse({ shopId: shop, bytes })) };
  });
