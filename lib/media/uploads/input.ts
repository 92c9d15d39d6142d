import { z } from "zod";

const shopId = z.coerce.number().int().positive();
const uploadId = z.uuid();

/** What is about to be sent, and how long it is in bytes. */
export const beginUploadInput = z.object({
  shopId,
  purpose: z.enum(["photo", "clip", "zip"]),
  bytes: z.int().nonnegative(),
  name: z.string().max(1_000).optional(),
  mark: z.string().max(100).optional(),
});
export const ownUploadInput = z.object({ shopId, uploadId });
/** Where in the file the part begins that is sent. */
export const takePartInput = ownUploadInput.extend({ offset: z.coerce.number().int().nonnegative() });
