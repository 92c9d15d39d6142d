import type { DeclineReason, ReportReason } from "@/db/schema/inquiries/threads";

/** Reasons for which each side can decline an inquiry; both sides read them in their own language. */
export const declineReasons = {
  shop: ["not_made", "too_few", "too_soon", "price_too_low"],
  buyer: ["found_elsewhere", "too_expensive", "too_slow", "not_needed"],
} as const satisfies Record<"shop" | "buyer", readonly DeclineReason[]>;

export const reportReasons = [
  "fraud",
  "rude",
  "forbidden_goods",
  "advertising",
  "other",
] as const satisfies readonly ReportReason[];
