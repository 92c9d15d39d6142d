import type { SomeTexts } from "./locale";

/**
 * New names or stories of a shop that a rule of moderation holds; the former ones stay public until operators decide. Each
 * has its texts in all languages that the shop wrote.
 */
export type HeldTexts = { names?: SomeTexts; stories?: SomeTexts };
