import type { InquiryStatus } from "@/db/schema/inquiries/inquiries";
import { Refusal } from "../core/errors";

/** The allowed transitions. Nothing follows an agreement, and only a review releases spam. */
export const statusesAfter = {
  sent: ["seen", "replied", "buyer_replied", "quoted", "declined", "expired", "spam"],
  seen: ["replied", "buyer_replied", "quoted", "declined", "expired", "spam"],
  replied: ["buyer_replied", "quoted", "agreed", "declined", "expired", "spam"],
  buyer_replied: ["replied", "quoted", "agreed", "declined", "expired", "spam"],
  quoted: ["replied", "buyer_replied", "agreed", "declined", "expired", "spam"],
  agreed: [],
  declined: ["replied", "buyer_replied", "quoted", "spam"],
  expired: ["replied", "buyer_replied", "quoted", "spam"],
  spam: ["seen"],
} as const satisfies Record<InquiryStatus, readonly InquiryStatus[]>;

const statuses = Object.keys(statusesAfter) as InquiryStatus[];

/** Returns true if the transition is allowed; a status never becomes itself. */
export const canBecome = (status: InquiryStatus, next: InquiryStatus): boolean =>
  (statusesAfter[status] as readonly InquiryStatus[]).includes(next);

/** Returns the statuses from which `next` can be reached. */
export const statusesBefore = (next: InquiryStatus): InquiryStatus[] =>
  statuses.filter((status) => canBecome(status, next));

/** Returns the next status. @throws Refusal if the transition is not allowed */
export function become<Next extends InquiryStatus>(status: InquiryStatus, next: Next): Next {
  if (status !== next && !canBecome(status, next)) throw new Refusal("threads.state.refused");
  return next;
}
