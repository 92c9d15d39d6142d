/** What brought a visitor: never more than its kind is kept, and no address. */
export const visitSources = ["engine", "search", "market", "video", "exhibition", "shared", "site", "direct"] as const;
export type VisitSource = (typeof visitSources)[number];
