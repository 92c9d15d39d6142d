/** Hours within which operators decide a claim on a booth. */
export const claimHours = 48;

/** Returns until when a claim should be decided; moments are ISO 8601. */
export const claimDueAt = (heldAt: string): string =>
  new Date(Date.parse(heldAt) + claimHours * 3_600_000).toISOString();
