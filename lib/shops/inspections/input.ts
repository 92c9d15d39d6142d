import { z } from "zod";
import { plainText, requiredText } from "@/lib/http/plain-text";
import type { MessageKey } from "@/lib/i18n/messages";

const reasonMissing: MessageKey = "people.reasonMissing";

/** Why a lead looks at a shop's workspace, which its owners read. */
export const startInspectionInput = z.object({
  shopId: z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER),
  reason: requiredText(500, plainText, reasonMissing).pipe(z.string().min(10, reasonMissing)),
});
/** Ending needs no input. */
export const endInspectionInput = z.object({});
export type StartInspection = z.output<typeof startInspectionInput>;
