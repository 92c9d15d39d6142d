import type { CaseTarget, ReportReason } from "@/db/schema/moderation/moderation";

/** The reasons for which each kind of thing can be reported, in the order in which forms list them. */
export const reasonsOf = {
  listing: ["brand", "forbidden_goods", "dangerous", "copied_pictures", "misleading", "fraud", "other"],
  shop: ["fraud", "brand", "forbidden_goods", "wrong_booth", "misleading", "copied_pictures", "other"],
  video: ["brand", "dangerous", "copied_pictures", "misleading", "rude", "other"],
  message: ["fraud", "rude", "forbidden_goods", "advertising", "other"],
  thread: ["fraud", "rude", "forbidden_goods", "advertising", "other"],
} as const satisfies Record<CaseTarget, readonly ReportReason[]>;

/** What anybody sees, and so may report with or without an account. */
export const publicTargets = ["listing", "shop", "video"] as const satisfies readonly CaseTarget[];
export type PublicTarget = (typeof publicTargets)[number];

export type Harm = 1 | 2 | 3;

/** Returns how much harm a reason stands for: danger, forbidden goods and fraud first, then the rights of others. */
export function harmOf(reason: ReportReason): Harm {
  if (reason === "dangerous" || reason === "forbidden_goods" || reason === "fraud") return 3;
  return reason === "brand" || reason === "copied_pictures" ? 2 : 1;
}

/** Hours within which a case of this harm is to be decided. */
export const targetHours: Record<Harm, number> = { 3: 4, 2: 24, 1: 48 };
