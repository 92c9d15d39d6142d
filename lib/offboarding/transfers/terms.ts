import { daysFrom } from "../terms";

/** Days in which the owners of a shop may object to a transfer. */
export const objectionDays = 7;
/** Days after a transfer in which a lead may undo it. */
export const undoDays = 7;

/** Returns the time until which a transfer can be undone. */
export const undoEndsAt = (doneAt: Date): Date => daysFrom(doneAt, undoDays);
