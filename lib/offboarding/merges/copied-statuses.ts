import type { ListingStatus } from "@/db/schema";

/** The listings of a merged shop that are copied: those on offer, and those that pause. */
export const copiedStatuses = ["published", "paused"] as const satisfies ListingStatus[];
