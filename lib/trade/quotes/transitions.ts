import type { QuoteStatus } from "@/db/schema/trade/quotes";

/** What can happen to a version. */
export const moves = ["send", "counter", "accept", "reject", "withdraw", "expire"] as const;
export type Move = (typeof moves)[number];

const open = {
  counter: "countered",
  accept: "accepted",
  reject: "rejected",
  withdraw: "withdrawn",
  expire: "expired",
} as const;

/** Every state with what may happen in it; what is not here may not. Decided versions stay as they are. */
const transitions: Record<QuoteStatus, Partial<Record<Move, QuoteStatus>>> = {
  draft: { send: "sent" },
  sent: open,
  countered: open,
  accepted: {},
  rejected: {},
  withdrawn: {},
  expired: {},
};

/** The state after the move; undefined when it may not be made. */
export const statusAfter = (status: QuoteStatus, move: Move): QuoteStatus | undefined => transitions[status][move];

/** The buyer may still answer it. */
export const isOpen = (status: QuoteStatus): boolean => statusAfter(status, "accept") !== undefined;
