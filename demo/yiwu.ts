import { day, hour } from "./ids";

const offset = 8 * hour;

/** Midnight of the moment's day in Yiwu, written as if in UTC. */
export const yiwuDay = (at: Date): number => Math.floor((at.getTime() + offset) / day) * day;

/** YYYY-MM-DD in Yiwu, so many days before. */
export const yiwuDate = (at: Date, daysBefore = 0): string =>
  new Date(yiwuDay(at) - daysBefore * day).toISOString().slice(0, 10);

/** How much of the moment's day is over in Yiwu, from 0 to 1. */
export const yiwuShareOfDay = (at: Date): number => (at.getTime() + offset - yiwuDay(at)) / day;
