import type { BulkKind } from "./bulk-change";

/** In the order they are offered. */
export const bulkKinds = [
  ...(["price", "moq", "leadTime", "category", "pause", "resume", "discontinue"] as const),
] satisfies readonly BulkKind[];
