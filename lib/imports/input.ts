import { z } from "zod";
import { isLocale, type Locale } from "../locale";

const id = z.coerce.number("errors.invalid").int("errors.invalid").positive("errors.invalid");
const locale = z.custom<Locale>(isLocale, "errors.invalid");

export const checkImportInput = z.object({ shopId: id, locale });
export const importOfShopInput = z.object({ shopId: id, importId: z.uuid("errors.invalid"), locale });
export const runImportInput = importOfShopInput.extend({
  publishes: z
    .string()
    .optional()
    .transform((value) => value === "yes"),
});
