import type { DeviceNoticeKind } from "@/db/schema/accounts/devices";

export type { DeviceNoticeKind } from "@/db/schema/accounts/devices";

/** The kinds of notices that a device can show, in the order of the form. */
export const noticeKinds = [
  "inquiry",
  "buyer_wrote",
  "quote_answered",
  "quote_to_approve",
  "sourcing",
] as const satisfies DeviceNoticeKind[];

/** Maximum of devices per person. A booth has a few phones; more are no longer used. */
export const maxDevices = 8;
/** Maximum of notices on a device per hour; for more there are emails and the workspace. */
export const maxNoticesPerHour = 30;
/** Maximum of test notices per person and hour. */
export const maxTestsPerHour = 10;
/**
 * Seconds for which a push service stores a notice for a phone that is off: the day in which a buyer expects a reply.
 */
export const pushLifetimeSeconds = 86_400;
