import type { CaseAssistKind } from "@/db/schema/moderation/case-assists";

/** Minutes that help of a kind saves an operator. */
export const minutesSaved: Record<CaseAssistKind, number> = { translation: 2, summary: 6, licence: 3 };
/** Days over which they are added up. */
export const savedDays = 30;

/** A line such as "14 translations × 2 min = 28 min". */
export type SavedLine = { kind: CaseAssistKind; count: number; minutes: number; total: number };
