import { z } from "zod";
import { isLocale, type Locale } from "../i18n/locale";

const id = z.coerce.number("errors.invalid").int("errors.invalid").positive("errors.invalid");
const locale = z.custom<Locale>(isLocale, "errors.invalid");

export const checkImportInput = z.object({ shopId: id, locale });
export const importOfShopInput = z.object({ shopId: id, importId: z.uuid("errors.invalid"), locale });
const yes = z
  .string()
  .optional()
  .transform((value) => value === "yes");
export const runImportInput = importOfShopInput.extend({ publishes: yes, replaces: yes });
/** `fileId`: a zip that was uploaded in parts before; without it the form contains the file. */
export const checkPicturesInput = checkImportInput.extend({
  fileId: z.union([z.uuid("errors.invalid"), z.literal("").transform(() => undefined)]).optional(),
});
