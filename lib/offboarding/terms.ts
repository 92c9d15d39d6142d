/** A closed shop can be reopened for this number of days; then its booths are released. */
export const reopenDays = 30;
/** An offer of ownership is valid for this number of days. */
export const offerDays = 7;
/** An archive can be downloaded for this number of days. */
export const archiveDays = 7;

const dayMilliseconds = 86_400_000;
export const daysFrom = (at: Date, days: number): Date => new Date(at.getTime() + days * dayMilliseconds);

/** Returns the time until which a shop closed at this time can be reopened. */
export const reopensUntil = (closedAt: Date): Date => daysFrom(closedAt, reopenDays);
