import type { NextRequest } from "next/server";
import { memberResponse } from "@/app/api/member-response";
import { Refusal } from "@/lib/core/errors";
import { beginUpload } from "@/lib/media/uploads/begin-upload";
import { beginUploadInput } from "@/lib/media/uploads/input";
import { findVideoTools } from "@/lib/videos/video-tools";

/** Starts an upload in parts, `{ purpose, bytes, name?, mark? }`, or resumes that of the same file: `{ upload }`. */
export const POST = (request: NextRequest) =>
  memberResponse(request, async (actor, { shop }) => {
    const input = beginUploadInput.parse({ ...(await request.json()), shopId: shop });
    if (input.purpose === "clip" && !(await findVideoTools())) throw new Refusal("videos.file.noTools");
    return { upload: await beginUpload(actor, input) };
  });
