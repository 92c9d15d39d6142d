import { z } from "zod";
import { readWhole } from "@/lib/i18n/read-number";
import { key } from "./input-fields";

const most = 90;

/** A box left empty sends nothing: assistants do not quote then. */
export const setQuotingRulesInput = z.object({
  assistantsQuote: z
    .string()
    .optional()
    .transform((text) => text === "yes"),
  percentOff: z
    .string({ error: key("quotes.floor.percentWrong") })
    .transform((text) => readWhole(text.trim() || "0"))
    .pipe(
      z
        .number({ error: key("quotes.floor.percentWrong") })
        .min(0, key("quotes.floor.percentWrong"))
        .max(most, key("quotes.floor.percentWrong")),
    ),
});
export type SetQuotingRules = z.output<typeof setQuotingRulesInput> & { shopId: number };
