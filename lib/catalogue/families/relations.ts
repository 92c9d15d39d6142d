import type { Relation } from "@/db/schema";

/** How a design can have grown out of another one, the most usual first. */
export const relations = [
  "variant",
  "season",
  "accident",
  "successor",
  "collaboration",
] as const satisfies readonly Relation[];
