import { z } from "zod";
import type { MessageKey } from "../i18n/messages";

const invalid: MessageKey = "errors.invalid";

/** Parses the token of a private link in a form: characters that need no escape in an address. */
export const linkToken = z.string({ error: invalid }).regex(/^[\w.~-]{1,200}$/, invalid);
