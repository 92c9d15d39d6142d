import type { NextRequest } from "next/server";
import { answerMember } from "@/app/api/member-response";
import { editPictureInput, ownPictureInput } from "@/lib/media/edit-input";
import { editPicture } from "@/lib/media/edit-picture";
import { findPictureEdit } from "@/lib/media/find-picture-edit";
import { previewEdit } from "@/lib/media/preview-edit";

const gone = "media.edit.gone";

/** What was done to a picture: `{ edit }`. */
export const GET = (request: NextRequest) =>
  answerMember(
    request,
    async (actor, { shop, picture }) => ({
      edit: await findPictureEdit(actor, ownPictureInput.parse({ shopId: shop, pictureId: picture })),
    }),
    gone,
  );

/** Changes a picture: `{ picture }`; with `preview` in the address the small file itself, which is kept nowhere. */
export const POST = (request: NextRequest) =>
  answerMember(
    request,
    async (actor, { shop, preview }) => {
      const wanted = editPictureInput.parse({ ...(await request.json()), shopId: shop });
      if (preview) return new Uint8Array(await previewEdit(actor, wanted));
      return { picture: await editPicture(actor, wanted) };
    },
    gone,
  );
