/** What can be said of a production line. */
export const lineStates = ["running", "setting_up", "idle", "down"] as const;
export const owners = ["own", "partner"] as const;
export const mostPieces = 100_000_000;
export const mostLines = 60;
export const mostSites = 9;
export const mostClosedDays = 100;

/** How long a shop may say at once that it is very busy. */
export const busyDays = [3, 7, 14] as const;
