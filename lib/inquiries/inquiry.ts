import { randomInt } from "node:crypto";
import type { InquiryStatus } from "@/db/schema/inquiries/inquiries";
import { canBecome } from "./transitions";

export type { InquirySource, InquiryStatus } from "@/db/schema/inquiries/inquiries";
/** The reason why an inquiry waits for the shop's review before emails are sent. Its members read it as a sentence. */
export type HeldReason =
  | "hidden_field"
  | "too_fast"
  | "unsigned_form"
  | "many_from_address"
  /** No longer set, because a shop may get any number of inquiries; older inquiries may still have it. */
  | "many_for_shop"
  | "duplicate_text"
  | "blocked_by_shop";
export type Side = "buyer" | "shop";

/** Characters of a reference that people read out on the phone: without I, L, O, U, which look or sound like others. */
const referenceCharacters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
export const newReference = (series: "RD" | "RS" = "RD"): string =>
  `${series}-${Array.from({ length: 6 }, () => referenceCharacters.charAt(randomInt(referenceCharacters.length))).join("")}`;

/** States in which the buyer wrote last and the shop has not replied. */
export const waitingStatuses = ["sent", "seen", "buyer_replied"] as const satisfies InquiryStatus[];

export const isWaiting = (status: InquiryStatus): boolean => (waitingStatuses as InquiryStatus[]).includes(status);

/**
 * Returns the state after a message. Spam and agreed inquiries keep theirs, and so does a quoted one if the shop
 * writes.
 */
export function statusAfterMessage(status: InquiryStatus, side: Side): InquiryStatus {
  if (side === "shop" && status === "quoted") return status;
  const next = side === "buyer" ? "buyer_replied" : "replied";
  return canBecome(status, next) ? next : status;
}

/**
 * Returns the hours left of the 24 h within which a buyer expects a reply, zero or less if late; null if none waits.
 */
export function hoursLeft(
  { status, heldReason, lastMessageAt }: { status: InquiryStatus; heldReason: string | null; lastMessageAt: string },
  now = new Date(),
): number | null {
  if (!isWaiting(status) || heldReason !== null) return null;
  return Math.ceil(24 - (now.getTime() - Date.parse(lastMessageAt)) / 3_600_000);
}

/** Days without a message after which an inquiry expires. */
export const expiresAfterDays = 30;
