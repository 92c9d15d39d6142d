import { day, hour } from "./ids";

const offset = 8 * hour;

/** Returns midnight of the day in Yiwu as milliseconds, as if that day were in UTC. */
export const yiwuDay = (at: Date): number => Math.floor((at.getTime() + offset) / day) * day;

/** Formats the day in Yiwu, or the day `daysBefore` earlier, as YYYY-MM-DD. */
export const yiwuDate = (at: Date, daysBefore = 0): string =>
  new Date(yiwuDay(at) - daysBefore * day).toISOString().slice(0, 10);

/** Returns the elapsed share of the day in Yiwu, from 0 to 1. */
export const yiwuShareOfDay = (at: Date): number => (at.getTime() + offset - yiwuDay(at)) / day;
