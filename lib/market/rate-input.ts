import { z } from "zod";
import { currencies } from "../core/money";
import { requiredText } from "../http/plain-text";
import type { MessageKey } from "../i18n/messages";
import { toLatinDigits } from "../i18n/parse-number";

const key = (name: MessageKey): MessageKey => name;
const wrong = key("marketData.rates.wrong");

/** The currencies whose rate a lead sets: one US dollar is always one US dollar. */
export const settableCurrencies = currencies.filter((code) => code !== "USD");

/** Units for one US dollar as people type them, "7.0612" or "7,0612". */
const perUsd = z
  .string({ error: wrong })
  .transform((text) => toLatinDigits(text.trim()).replace(",", "."))
  .pipe(z.string().regex(/^\d{1,7}(\.\d{1,6})?$/, wrong))
  .transform(Number)
  .refine((rate) => rate > 0, wrong);

/** `confirmed` is the rate, as it was typed, for which a large change was confirmed. */
export const setRateInput = z
  .object({
    currency: z.enum(currencies, { error: key("moderation.choose") }).exclude(["USD"], {
      error: key("moderation.choose"),
    }),
    perUsd: z.string().max(40).optional(),
    why: requiredText(300),
    confirmed: z.string().max(40).optional(),
  })
  .transform((input, context) => {
    const rate = perUsd.safeParse(input.perUsd);
    if (rate.success)
      return { ...input, perUsd: rate.data, isConfirmed: (input.confirmed ?? "") === (input.perUsd ?? "") };
    context.addIssue({ code: "custom", path: ["perUsd"], message: wrong });
    return z.NEVER;
  });
export type SetRate = Omit<z.output<typeof setRateInput>, "confirmed">;
