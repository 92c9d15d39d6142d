import { randomBytes } from "node:crypto";
import { isSignedBy, sign } from "../security/hmac";

const purpose = "known-browser";
/** Marks in a cookie: a household or an office shares a browser. */
const maxPeople = 4;

/**
 * Returns the mark that a browser stores once a person has signed in with it (OWASP "device cookies"). It grants no
 * access: attempts with it are counted separately, so that strangers who guess at the account cannot lock its owner
 * out.
 */
export function knownBrowserMark(email: string): string {
  const nonce = randomBytes(12).toString("base64url");
  return `${nonce}.${sign(purpose, `${nonce}:${email}`)}`;
}

/** Finds the mark for this account in the cookie, if its signature is valid. */
export const markFor = (email: string, cookie: string): string | undefined =>
  marksIn(cookie).find((mark) => {
    const [nonce = "", signature = ""] = mark.split(".");
    return isSignedBy(purpose, `${nonce}:${email}`, signature);
  });

/** Returns the cookie with a new mark for this account and those of other people. */
export function withMark(email: string, cookie: string): string {
  const own = markFor(email, cookie);
  const others = marksIn(cookie).filter((mark) => mark !== own);
  return [knownBrowserMark(email), ...others].slice(0, maxPeople).join("~");
}

const marksIn = (cookie: string): string[] =>
  cookie.split("~", maxPeople).filter((mark) => /^[\w-]{16}\.[\w-]{43}$/.test(mark));
