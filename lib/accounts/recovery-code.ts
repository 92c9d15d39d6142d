import { randomInt } from "node:crypto";
import { sign } from "../security/hmac";

export const recoveryCodeCount = 10;

/** Characters without those that are easily confused: 0 O, 1 I L, U V. */
const letters = "23456789ABCDEFGHJKMNPQRSTWXYZ";
const halfLength = 5;

/** Generates ten codes of 48 bits in two halves: "7K2QX-M9DPR". */
export const generateRecoveryCodes = (): string[] =>
  Array.from({ length: recoveryCodeCount }, () => `${makeHalf()}-${makeHalf()}`);

const makeHalf = () => Array.from({ length: halfLength }, () => letters[randomInt(letters.length)]).join("");

/**
 * Returns the stored hash of a code. It depends on AUTH_SECRET, so codes cannot be tried against the database alone.
 */
export const recoveryHash = (userId: string, code: string): string =>
  sign("recovery-code", `${userId}:${code.toUpperCase().replace(/[^0-9A-Z]/g, "")}`);
