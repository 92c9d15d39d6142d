import type { DeviceNews } from "@/db/schema/accounts/devices";

export type { DeviceNews } from "@/db/schema/accounts/devices";

/** What a device may tell, in the order it is offered. */
export const deviceNews = [
  "inquiry",
  "buyer_wrote",
  "quote_answered",
  "quote_to_approve",
  "sourcing",
] as const satisfies DeviceNews[];

/** A booth has a few phones; more are those nobody uses any more. */
export const mostDevices = 8;
/** The most notices a device shows in an hour; beyond that mail and the workspace tell. */
export const mostNotices = 30;
/** Tests somebody may send in an hour. */
export const mostTests = 10;
/** How long a push service keeps a notice for a phone that is off: the day in which a buyer waits for an answer. */
export const goodSeconds = 86_400;
