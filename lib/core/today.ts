const day = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Shanghai" });

/** Returns the date in Yiwu as YYYY-MM-DD. */
export const todayInYiwu = (at = new Date()): string => day.format(at);
