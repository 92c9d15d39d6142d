type Shop = { isConfirmed: boolean; isClosed: boolean; sanction: "limited" | "suspended" | "closed" | null };

/** Returns what keeps a shop, or something of it, from buyers, as message keys; a measure explains why it is closed. */
export const shopStates = ({ isConfirmed, isClosed, sanction }: Shop) => [
  ...(isConfirmed ? [] : ["unconfirmed" as const]),
  ...(sanction ? [sanction] : isClosed ? ["closed" as const] : []),
];
