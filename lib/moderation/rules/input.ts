import { z } from "zod";
import { oneLine, requiredText } from "@/lib/http/plain-text";
import { locales } from "@/lib/i18n/locale";
import type { MessageKey } from "@/lib/i18n/messages";
import { ruleModes, ruleNames, wordRules } from "./rules";

const key = (name: MessageKey): MessageKey => name;
const why = requiredText(300, oneLine, key("moderation.rules.whyMissing"));

/** The language of the texts; all without one. */
const locale = z
  .union([z.literal(""), z.enum(locales)])
  .optional()
  .transform((given) => given || null);

/** `confirmed`: the lead has seen how much of the market the rule would hold. */
export const setRuleInput = z
  .object({
    rule: z.enum(ruleNames),
    mode: z.enum(ruleModes),
    why,
    confirmed: z.literal("yes").optional(),
  })
  .transform(({ confirmed, ...input }) => ({ ...input, isConfirmed: confirmed === "yes" }));
export type SetRule = z.output<typeof setRuleInput>;

export const ruleWordInput = z.object({
  rule: z.enum(wordRules),
  word: requiredText(80, oneLine, key("moderation.rules.noWord")).pipe(
    z.string().regex(/[\p{L}\p{N}]/u, key("moderation.rules.noWord")),
  ),
  in: locale,
  exception: z
    .literal("yes")
    .optional()
    .transform((given) => given === "yes"),
});
export type RuleWord = z.output<typeof ruleWordInput>;

export const addRuleWordInput = ruleWordInput
  .safeExtend({ why, confirmed: z.literal("yes").optional() })
  .transform(({ confirmed, ...input }) => ({ ...input, isConfirmed: confirmed === "yes" }));
export type AddRuleWord = z.output<typeof addRuleWordInput>;

export const retireRuleWordInput = z.object({ wordId: z.uuid(), why });
export type RetireRuleWord = z.output<typeof retireRuleWordInput>;

/** A change to the rules that the page examines before it is made; undefined without one. */
export const proposalInput = z.union([
  ruleWordInput.transform((word) => ({ kind: "word" as const, ...word })),
  z
    .object({ rule: z.enum(ruleNames), mode: z.enum(ruleModes) })
    .transform((mode) => ({ kind: "mode" as const, ...mode })),
  z.object({ retire: z.uuid() }).transform(({ retire }) => ({ kind: "retire" as const, wordId: retire })),
]);
export type Proposal = z.output<typeof proposalInput>;
