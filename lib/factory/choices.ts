/** What can be said of a production line. */
export const lineStates = ["running", "setting_up", "idle", "down"] as const;
export const owners = ["own", "partner"] as const;
export const mostLines = 60;
