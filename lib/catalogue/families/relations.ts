import type { Relation } from "@/db/schema";

/** The relations of a listing to its parent, the most frequent first. */
export const relations = [
  "variant",
  "season",
  "accident",
  "successor",
  "collaboration",
] as const satisfies readonly Relation[];
