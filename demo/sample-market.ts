import { makeMarket } from "./market";

export { groupBy } from "./group-by";

/** One market for all tests of a file, and the moment it is shown at. */
export const now = new Date("2026-11-25T02:00:00Z");
export const market = makeMarket({ seed: "test", now });
export const published = market.listings.filter(({ status }) => status === "published");
