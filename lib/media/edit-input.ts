import { z } from "zod";

const share = z.int().min(0).max(10_000);

/**
 * The picture of the shop to edit, and the edits; without crop and background removal it is the picture as uploaded.
 */
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
