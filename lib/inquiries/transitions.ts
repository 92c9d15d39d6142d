import type { InquiryStatus } from "@/db/schema/inquiries/inquiries";
import { Refusal } from "../core/errors";

/** What may follow on what. Nothing follows on an agreement, and only a second look brings spam back. */
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

/** Whether an inquiry may go this way; staying what it is is no way. */
export const canBecome = (status: InquiryStatus, next: InquiryStatus): boolean =>
  (statusesAfter[status] as readonly InquiryStatus[]).includes(next);

/** The states from which it may come to this one. */
export const statusesBefore = (next: InquiryStatus): InquiryStatus[] =>
  statuses.filter((status) => canBecome(status, next));

/** The next state. @throws Refusal when it does not follow on this one */
export function become<Next extends InquiryStatus>(status: InquiryStatus, next: Next): Next {
  if (status !== next && !canBecome(status, next)) throw new Refusal("threads.state.refused");
  return next;
}
