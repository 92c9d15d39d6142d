/** The states of a production line. */
export const lineStates = ["running", "setting_up", "idle", "down"] as const;
export const owners = ["own", "partner"] as const;
export const mostPieces = 100_000_000;
export const mostLines = 60;
export const mostSites = 9;
export const mostClosedDays = 100;

/** The lengths of a surge in days. */
export const busyDays = [3, 7, 14] as const;
