import type { DeclineReason } from "@/db/schema/inquiries/threads";
import { reasonsOf } from "@/lib/moderation/reasons";

/** Reasons for which each side can decline an inquiry; both sides read them in their own language. */
export const declineReasons = {
  shop: ["not_made", "too_few", "too_soon", "price_too_low"],
  buyer: ["found_elsewhere", "too_expensive", "too_slow", "not_needed"],
} as const satisfies Record<"shop" | "buyer", readonly DeclineReason[]>;

/** The reasons for which either side can report a thread or a message. */
export const reportReasons = reasonsOf.thread;
