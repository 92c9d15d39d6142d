import { z } from "zod";

const shopId = z.coerce.number().int().positive();
const uploadId = z.uuid();

/** How long the file is that is about to be sent, in bytes. */
export const beginUploadInput = z.object({ shopId, bytes: z.int().positive() });
export const ownUploadInput = z.object({ shopId, uploadId });
/** Where in the file the part begins that is sent. */
export const takePartInput = ownUploadInput.extend({ offset: z.coerce.number().int().nonnegative() });
