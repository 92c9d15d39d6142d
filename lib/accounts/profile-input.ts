import { z } from "zod";
import { currencies } from "../core/money";
import { oneLine, optionalText, requiredText } from "../http/plain-text";
import { isCountry } from "../i18n/countries";
import type { MessageKey } from "../i18n/messages";
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
