import { z } from "zod";
import { plainText, requiredText } from "@/lib/http/plain-text";
import type { MessageKey } from "@/lib/i18n/messages";
import { reason } from "../transfers/input";

const intoMissing: MessageKey = "merges.intoMissing";
/** The handle of the shop that goes on. */
const into = requiredText(60, plainText, intoMissing).transform((handle) => handle.toLowerCase());

export const proposeMergeInput = z.object({
  shopId: z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER),
  /** The handle of the shop that is merged, to whose page in the console the form returns. */
  handle: requiredText(60, plainText, intoMissing),
  into,
  reason,
});
export type ProposeMerge = z.output<typeof proposeMergeInput>;
export type PreviewMerge = Pick<ProposeMerge, "shopId" | "into">;
