import { z } from "zod";
import { plainText, requiredText } from "@/lib/http/plain-text";
import type { MessageKey } from "@/lib/i18n/messages";

const key = (name: MessageKey): MessageKey => name;
const personId = z.uuid("errors.invalid");
const reasonMissing = key("people.reasonMissing");
const reason = requiredText(500, plainText, reasonMissing).pipe(z.string().min(10, reasonMissing));

/** What a lead does to a person, with the reason that the audit log keeps; the person reads that of a lock. */
export const actOnPersonInput = z.object({ personId, reason });
export type ActOnPerson = z.output<typeof actOnPersonInput>;

export const decideResetInput = z.object({
  resetId: z.uuid("errors.invalid"),
  outcome: z.enum(["confirmed", "rejected"]),
});
export type DecideReset = z.output<typeof decideResetInput>;

const body = requiredText(2000, plainText, key("people.notes.missing"));
const shopId = z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER);

/** A note about a person or a shop. */
export const writeNoteInput = z.union([z.object({ personId, body }), z.object({ shopId, body })]);
export type WriteNote = z.output<typeof writeNoteInput>;
