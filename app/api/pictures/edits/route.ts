import type { NextRequest } from "next/server";
import { memberResponse } from "@/app/api/member-response";
import { editPictureInput, ownPictureInput } from "@/lib/media/edit-input";
import { editPicture } from "@/lib/media/edit-picture";
import { findPictureEdit } from "@/lib/media/find-picture-edit";
import { previewEdit } from "@/lib/media/preview-edit";

const gone = "media.edit.notStored";

/** Returns the edits of a picture: `{ edit }`. */
export const GET = (request: NextRequest) =>
  memberResponse(
    request,
    async (actor, { shop, picture }) => ({
      edit: await findPictureEdit(actor, ownPictureInput.parse({ shopId: shop, pictureId: picture })),
    }),
    gone,
  );

/** Edits a picture and returns `{ picture }`; with the parameter `preview`, returns a small file and stores nothing. */
export const POST = (request: NextRequest) =>
  memberResponse(
    request,
    async (actor, { shop, preview }) => {
      const input = editPictureInput.parse({ ...(await request.json()), shopId: shop });
      if (preview) return new Uint8Array(await previewEdit(actor, input));
      return { picture: await editPicture(actor, input) };
    },
    gone,
  );
