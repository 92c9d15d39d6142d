import type { QuoteStatus } from "@/db/schema/trade/quotes";

/** The actions on a version. */
export const moves = ["send", "counter", "accept", "reject", "withdraw", "expire"] as const;
export type Move = (typeof moves)[number];

const open = {
  counter: "countered",
  accept: "accepted",
  reject: "rejected",
  withdraw: "withdrawn",
  expire: "expired",
} as const;

/** The allowed actions by status, with the next status. Decided versions never change. */
const transitions: Record<QuoteStatus, Partial<Record<Move, QuoteStatus>>> = {
  draft: { send: "sent" },
  sent: open,
  countered: open,
  accepted: {},
  rejected: {},
  withdrawn: {},
  expired: {},
};

/** Returns the status after the action; undefined if it is not allowed. */
export const statusAfter = (status: QuoteStatus, move: Move): QuoteStatus | undefined => transitions[status][move];

/** Returns true if the buyer can answer the version. */
export const isOpen = (status: QuoteStatus): boolean => statusAfter(status, "accept") !== undefined;
