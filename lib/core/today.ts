const day = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Shanghai" });

/** The day in Yiwu, YYYY-MM-DD. */
export const todayInYiwu = (at = new Date()): string => day.format(at);
