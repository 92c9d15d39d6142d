import { z } from "zod";
import { proof } from "../accounts/input";
import type { MessageKey } from "../i18n/messages";

const required: MessageKey = "errors.required";

export const offerOwnershipInput = z.object({ memberId: z.uuid({ error: required }), ...proof });
export type OfferOwnership = z.output<typeof offerOwnershipInput>;

export const answerOwnershipInput = z.object({ answer: z.enum(["accept", "decline"]) });
export type AnswerOwnership = z.output<typeof answerOwnershipInput>;

/** `name` is the shop's name; the owner types it to confirm. */
export const closeShopInput = z.object({
  name: z.string({ error: required }).trim().min(1, required).max(200),
  ...proof,
});
export type CloseShop = z.output<typeof closeShopInput>;

export const noInput = z.object({});
