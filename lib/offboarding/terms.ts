/** A closed shop can be opened again for so many days; then it has left the market. */
export const reopenDays = 30;
/** An offer of the shop stands for so many days. */
export const offerDays = 7;
/** An archive can be fetched for so many days. */
export const archiveDays = 7;

const dayMilliseconds = 86_400_000;
export const daysFrom = (at: Date, days: number): Date => new Date(at.getTime() + days * dayMilliseconds);

/** Until when a shop that closed then can be opened again. */
export const reopensUntil = (closedAt: Date): Date => daysFrom(closedAt, reopenDays);
