import { randomInt } from "node:crypto";
import { sign } from "../security/hmac";

export const recoveryCodeCount = 10;

/** Without what is easily mistaken: 0 O, 1 I L, U V. */
const letters = "23456789ABCDEFGHJKMNPQRSTWXYZ";
const half = 5;

/** Ten codes of 48 bits, as people write them: "7K2QX-M9DPR". */
export const makeRecoveryCodes = (): string[] =>
  Array.from({ length: recoveryCodeCount }, () => `${makeHalf()}-${makeHalf()}`);

const makeHalf = () => Array.from({ length: half }, () => letters[randomInt(letters.length)]).join("");

/** What is kept of a code: without AUTH_SECRET nobody tries codes against it. */
export const recoveryHash = (userId: string, code: string): string =>
  sign("recovery-code", `${userId}:${code.toUpperCase().replace(/[^0-9A-Z]/g, "")}`);
