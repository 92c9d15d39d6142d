/** The day in Yiwu, YYYY-MM-DD. */
export const todayInYiwu = (at = new Date()): string =>
  new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Shanghai" }).format(at);
