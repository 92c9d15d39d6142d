import { z } from "zod";
import type { MessageKey } from "@/lib/i18n/messages";
import { parseStoredUpload } from "./stored-upload";

const invalid: MessageKey = "errors.invalid";

/** The ids of stored files whose boxes in the form are ticked. A form without files has none. */
export const uploadsInput = z
  .array(
    z
      .string()
      .max(300)
      .transform((text) => parseStoredUpload(text)?.id)
      .pipe(z.string({ error: invalid })),
  )
  .max(20, invalid)
  .default([]);
