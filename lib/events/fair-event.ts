/** Events of trade fairs and their stands; part of MarketEvent. */
export type FairEvent =
  | { name: "fair.made" | "fair.edited"; fairId: number }
  | { name: "fair.cancelled" | "fair.restored"; fairId: number; why: string }
  | { name: "stand.applied"; shopId: number; fairId: number }
  | { name: "stand.invited"; shopId: number; fairId: number }
  /** `why` is the assigned place, or the reason of the refusal. */
  | { name: "stand.accepted"; shopId: number; fairId: number; why: string }
  | { name: "stand.refused"; shopId: number; fairId: number; why: string }
  | { name: "stand.answered"; shopId: number; fairId: number; to: "accepted" | "declined" | "withdrawn" }
  | { name: "lead.taken"; shopId: number; fairId: number; leadId: string }
  /** It has an email address, from the start or from its card. */
  | { name: "lead.became_inquiry"; shopId: number; fairId: number; leadId: string; inquiryId: string }
  | { name: "stand.designs_chosen"; shopId: number; fairId: number; count: number };
