/** The kinds of sources that visitors come from. The market stores the kind only, never an address. */
export const visitSources = ["engine", "search", "market", "video", "exhibition", "shared", "site", "direct"] as const;
export type VisitSource = (typeof visitSources)[number];
