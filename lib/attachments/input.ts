import { z } from "zod";
import type { MessageKey } from "../messages";
import { readKept } from "./kept-upload";

const invalid: MessageKey = "errors.invalid";

/** The boxes of kept files that are still ticked: their ids. A form without files has none. */
export const uploadsInput = z
  .array(
    z
      .string()
      .max(300)
      .transform((text) => readKept(text)?.id)
      .pipe(z.string({ error: invalid })),
  )
  .max(20, invalid)
  .default([]);
