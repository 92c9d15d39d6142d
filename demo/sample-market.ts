import { generateMarket } from "./market";

export { groupBy } from "./group-by";

/** The time at which the sample market is shown. */
export const now = new Date("2026-11-25T02:00:00Z");

/** One market for all tests of a process, since generating it takes seconds. No test may change it. */
const globals = globalThis as typeof globalThis & { sampleMarket?: ReturnType<typeof generateMarket> };
globals.sampleMarket ??= generateMarket({ seed: "test", now });
export const market = globals.sampleMarket;
export const published = market.listings.filter(({ status }) => status === "published");
