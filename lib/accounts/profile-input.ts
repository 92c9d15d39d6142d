import { z } from "zod";
import { isCountry } from "../countries";
import type { MessageKey } from "../messages";
import { currencies } from "../money";
import { oneLine, optionalText, requiredText } from "../plain-text";
import { locale } from "./input";

const invalid: MessageKey = "errors.invalid";

const optionalChoice = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.preprocess((value) => value || undefined, z.enum(values, { error: invalid }).optional());

export const editProfileInput = z.object({
  name: requiredText(80, oneLine),
  company: optionalText(120),
  phone: optionalText(40),
  country: z.preprocess(
    (value) => value || undefined,
    z
      .string()
      .refine((code) => isCountry(code), { error: invalid })
      .optional(),
  ),
  port: optionalText(80),
  taxNumber: optionalText(40),
  language: locale,
  currency: optionalChoice(currencies),
});
export type EditProfile = z.output<typeof editProfileInput>;
