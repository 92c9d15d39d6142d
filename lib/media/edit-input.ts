import { z } from "zod";

const share = z.int().min(0).max(10_000);

/** Which picture of the shop is to be changed, and how; neither a square nor a clean backdrop is the picture as taken. */
export const editPictureInput = z.object({
  shopId: z.coerce.number().int().positive(),
  pictureId: z.uuid(),
  /** In ten-thousandths, as in `Crop`. */
  crop: z.object({ left: share, top: share, size: share.min(1) }).optional(),
  isClean: z.boolean(),
});
export type EditPicture = z.output<typeof editPictureInput>;

export const ownPictureInput = editPictureInput.pick({ shopId: true, pictureId: true });
export type OwnPicture = z.output<typeof ownPictureInput>;
