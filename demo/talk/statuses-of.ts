import type { InquiryStatus } from "../../db/schema";

/** Lists each status as often as it is wanted. */
export const statusesOf = (counts: Partial<Record<InquiryStatus, number>>): InquiryStatus[] =>
  Object.entries(counts).flatMap(([status, count]) => Array<InquiryStatus>(count).fill(status as InquiryStatus));
