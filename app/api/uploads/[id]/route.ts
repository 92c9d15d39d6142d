import type { NextRequest } from "next/server";
import { memberResponse } from "@/app/api/member-response";
import { countUpload } from "@/lib/media/count-upload";
import { readUpload } from "@/lib/media/read-upload";
import { cancelUpload } from "@/lib/media/uploads/cancel-upload";
import { findUpload } from "@/lib/media/uploads/find-upload";
import { finishUpload } from "@/lib/media/uploads/finish-upload";
import { ownUploadInput, storePartInput } from "@/lib/media/uploads/input";
import { maxPartBytes } from "@/lib/media/uploads/limits";
import { storePart } from "@/lib/media/uploads/store-part";

type Context = { params: Promise<{ id: string }> };

/** Returns the progress of an upload: `{ upload }`. */
export const GET = (request: NextRequest, { params }: Context) =>
  memberResponse(request, async (actor, { shop }) => {
    const { id } = await params;
    return { upload: await findUpload(actor, ownUploadInput.parse({ shopId: shop, uploadId: id })) };
  });

/** Stores the part that begins at `offset`, which is the body: `{ upload }`, or 409 with the received size. */
export const PATCH = (request: NextRequest, { params }: Context) =>
  memberResponse(request, async (actor, { shop, offset }) => {
    const { id } = await params;
    const part = storePartInput.parse({ shopId: shop, uploadId: id, offset });
    const upload = await countUpload("part", async (received) =>
      storePart(actor, { ...part, bytes: received(await readUpload(request.body, maxPartBytes)) }),
    );
    return { upload };
  });

/** Finishes an upload of which all parts are stored: `{ picture }`. */
export const POST = (request: NextRequest, { params }: Context) =>
  memberResponse(request, async (actor, { shop }) => {
    const { id } = await params;
    const own = ownUploadInput.parse({ shopId: shop, uploadId: id });
    return { picture: await countUpload("picture", () => finishUpload(actor, own), { isReceived: true }) };
  });

/** Cancels an upload: `{}`. */
export const DELETE = (request: NextRequest, { params }: Context) =>
  memberResponse(request, async (actor, { shop }) => {
    const { id } = await params;
    await cancelUpload(actor, ownUploadInput.parse({ shopId: shop, uploadId: id }));
    return {};
  });
