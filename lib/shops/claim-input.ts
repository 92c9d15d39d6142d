import { z } from "zod";
import { plainText, requiredText } from "../http/plain-text";
import type { MessageKey } from "../i18n/messages";
import { booth } from "./input";

const key = (name: MessageKey): MessageKey => name;
const reason = requiredText(500, plainText, key("register.claims.reasonMissing"));

export const decideBoothClaimInput = z
  .object({
    claimId: z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER),
    answer: z.enum(["accept", "refuse"], { error: key("moderation.choose") }),
    /** `yes`: another shop has the booth and loses it. */
    isHeld: z.literal("yes").optional(),
    reason: z.string().max(2000).optional(),
  })
  .transform(({ isHeld, reason: given = "", ...input }, context) => {
    if (input.answer === "accept" && !isHeld && !given.trim()) return { ...input, reason: "" };
    const parsed = reason.safeParse(given);
    if (parsed.success) return { ...input, reason: parsed.data };
    for (const { message } of parsed.error.issues) context.addIssue({ code: "custom", path: ["reason"], message });
    return z.NEVER;
  });
export type DecideBoothClaim = z.output<typeof decideBoothClaimInput>;

export const takeBoothAwayInput = z.object({
  districtCode: booth.districtCode,
  floor: booth.floor,
  number: booth.number,
  reason,
});
export type TakeBoothAway = z.output<typeof takeBoothAwayInput>;
