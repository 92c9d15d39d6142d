import type { NextRequest } from "next/server";
import { answerMember } from "@/app/api/answer-member";
import { readUpload } from "@/lib/media/read-upload";
import { cancelUpload } from "@/lib/uploads/cancel-upload";
import { findUpload } from "@/lib/uploads/find-upload";
import { finishUpload } from "@/lib/uploads/finish-upload";
import { ownUploadInput, takePartInput } from "@/lib/uploads/input";
import { mostPartBytes } from "@/lib/uploads/limits";
import { takePart } from "@/lib/uploads/take-part";

type Context = { params: Promise<{ id: string }> };

/** How far a file has come: `{ upload }`. */
export const GET = (request: NextRequest, { params }: Context) =>
  answerMember(request, async (actor, { shop }) => {
    const { id } = await params;
    return { upload: await findUpload(actor, ownUploadInput.parse({ shopId: shop, uploadId: id })) };
  });

/** The part of the file that begins at `offset`, as the body itself: `{ upload }`, or 409 with what is there. */
export const PATCH = (request: NextRequest, { params }: Context) =>
  answerMember(request, async (actor, { shop, offset }) => {
    const { id } = await params;
    const part = takePartInput.parse({ shopId: shop, uploadId: id, offset });
    return { upload: await takePart(actor, { ...part, bytes: await readUpload(request.body, mostPartBytes) }) };
  });

/** All parts of a photo are there: `{ picture }`. */
export const POST = (request: NextRequest, { params }: Context) =>
  answerMember(request, async (actor, { shop }) => {
    const { id } = await params;
    return { picture: await finishUpload(actor, ownUploadInput.parse({ shopId: shop, uploadId: id })) };
  });

/** The file is not wanted any more: `{}`. */
export const DELETE = (request: NextRequest, { params }: Context) =>
  answerMember(request, async (actor, { shop }) => {
    const { id } = await params;
    await cancelUpload(actor, ownUploadInput.parse({ shopId: shop, uploadId: id }));
    return {};
  });
