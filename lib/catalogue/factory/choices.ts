/** The states of a production line. */
export const lineStates = ["running", "setting_up", "idle", "down"] as const;
export const lineOwners = ["own", "partner"] as const;
export const maxPieces = 100_000_000;
export const maxLines = 60;
export const maxSites = 9;
export const maxClosedDays = 100;

/** The lengths of a surge in days. */
export const surgeDays = [3, 7, 14] as const;
