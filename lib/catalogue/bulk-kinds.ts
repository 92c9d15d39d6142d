import type { BulkKind } from "./bulk-change";

/** The kinds of change, in the order in which the form offers them. */
export const bulkKinds = [
  ...(["price", "moq", "leadTime", "category", "pause", "resume", "discontinue"] as const),
] satisfies readonly BulkKind[];
