import { randomInt } from "node:crypto";
import type { InquiryStatus } from "@/db/schema/inquiries/inquiries";
import { canBecome } from "./transitions";

export type { InquirySource, InquiryStatus } from "@/db/schema/inquiries/inquiries";
/** Why an inquiry waits for a look by the shop before anyone is mailed. Shown to its members as a sentence. */
export type HeldReason =
  | "hidden_field"
  | "too_fast"
  | "unsigned_form"
  | "many_from_address"
  /** No longer given: a shop may get any number of inquiries. Some that were held for it may still wait. */
  | "many_for_shop"
  | "duplicate_text"
  | "blocked_by_shop";
export type Side = "buyer" | "shop";

/** What people quote on the phone: no letters that sound or look like another sign (I, L, O, U). */
const referenceSigns = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
export const newReference = (series: "RD" | "RS" = "RD"): string =>
  `${series}-${Array.from({ length: 6 }, () => referenceSigns.charAt(randomInt(referenceSigns.length))).join("")}`;

/** The buyer wrote last and nobody at the shop has answered. */
export const waitingStatuses = ["sent", "seen", "buyer_replied"] as const satisfies InquiryStatus[];

export const isWaiting = (status: InquiryStatus): boolean => (waitingStatuses as InquiryStatus[]).includes(status);

/** The state after a message. Spam stays spam, agreed stays agreed; a quoted one too, while only the shop adds words. */
export function statusAfterMessage(status: InquiryStatus, side: Side): InquiryStatus {
  if (side === "shop" && status === "quoted") return status;
  const next = side === "buyer" ? "buyer_replied" : "replied";
  return canBecome(status, next) ? next : status;
}

/** Buyers may expect an answer within a day: hours left of it, zero or less when it is over. Null when nobody waits. */
export function hoursLeft(
  { status, heldReason, lastMessageAt }: { status: InquiryStatus; heldReason: string | null; lastMessageAt: string },
  now = new Date(),
): number | null {
  if (!isWaiting(status) || heldReason !== null) return null;
  return Math.ceil(24 - (now.getTime() - Date.parse(lastMessageAt)) / 3_600_000);
}

/** Days without a word after which an inquiry is expired. */
export const expiresAfterDays = 30;
