import { z } from "zod";
import { email } from "@/lib/accounts/input";
import { plainText, requiredText } from "@/lib/http/plain-text";
import type { MessageKey } from "@/lib/i18n/messages";

const reasonMissing: MessageKey = "people.reasonMissing";
/** The reason of a lead, or of an owner who objects. */
export const reason = requiredText(500, plainText, reasonMissing).pipe(z.string().min(10, reasonMissing));
const transferId = z.uuid("errors.invalid");

export const proposeTransferInput = z.object({
  shopId: z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER),
  email,
  reason,
});
export type ProposeTransfer = z.output<typeof proposeTransferInput>;

/** An owner agrees, or objects with a reason that the operators read. */
export const answerTransferInput = z.discriminatedUnion("answer", [
  z.object({ answer: z.literal("agree"), transferId }),
  z.object({ answer: z.literal("object"), transferId, objection: reason }),
]);
export type AnswerTransfer = z.output<typeof answerTransferInput>;

/** A lead ends a transfer, undoes it, or, as another lead, confirms it in spite of an objection. */
export const decideTransferInput = z.object({ transferId, outcome: z.enum(["confirmed", "withdrawn", "undone"]) });
export type DecideTransfer = z.output<typeof decideTransferInput>;
