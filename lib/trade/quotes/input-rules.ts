import { z } from "zod";
import { parseWholeNumber } from "@/lib/i18n/parse-number";
import { key } from "./input-fields";

const maxPercent = 90;

/** An unchecked box sends no field, which means that assistants may not quote. */
export const setQuotingRulesInput = z.object({
  assistantsQuote: z
    .string()
    .optional()
    .transform((text) => text === "yes"),
  percentOff: z
    .string({ error: key("quotes.minimumPrice.percentWrong") })
    .transform((text) => parseWholeNumber(text.trim() || "0"))
    .pipe(
      z
        .number({ error: key("quotes.minimumPrice.percentWrong") })
        .min(0, key("quotes.minimumPrice.percentWrong"))
        .max(maxPercent, key("quotes.minimumPrice.percentWrong")),
    ),
});
export type SetQuotingRules = z.output<typeof setQuotingRulesInput> & { shopId: number };
