import type { AssistKind } from "@/db/schema";

/** A line such as "14 descriptions × 6 min = 84 min". */
export type SavedLine = { kind: AssistKind; count: number; minutes: number; total: number };

export const savedLines = (counted: Omit<SavedLine, "total">[]): SavedLine[] =>
  counted.map((line) => ({ ...line, total: line.count * line.minutes }));
