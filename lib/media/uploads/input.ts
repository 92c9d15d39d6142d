import { z } from "zod";

const shopId = z.coerce.number().int().positive();
const uploadId = z.uuid();

/** The file to send, with its length in bytes. */
export const beginUploadInput = z.object({
  shopId,
  purpose: z.enum(["photo", "clip", "zip"]),
  bytes: z.int().nonnegative(),
  name: z.string().max(1_000).optional(),
  mark: z.string().max(100).optional(),
});
export const ownUploadInput = z.object({ shopId, uploadId });
/** The position of the part in the file. */
export const storePartInput = ownUploadInput.extend({ offset: z.coerce.number().int().nonnegative() });
