import { z } from "zod";
import type { MessageKey } from "../i18n/messages";

const invalid: MessageKey = "errors.invalid";

/** The secret of a private link as forms send it back: letters that may stand in an address as they are. */
export const linkToken = z.string({ error: invalid }).regex(/^[\w.~-]{1,200}$/, invalid);
