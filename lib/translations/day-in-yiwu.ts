/** Returns the day in Yiwu, YYYY-MM-DD. */
export const dayInYiwu = (now = new Date()): string =>
  new Date(now.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
