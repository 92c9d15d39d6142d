import { randomBytes } from "node:crypto";
import { isSignedBy, sign } from "../security/hmac";

const purpose = "known-browser";
/** A household or an office shares a browser; more people than this are known elsewhere or by a link. */
const mostPeople = 4;

/**
 * Returns the mark that a browser keeps once somebody has signed in with it (OWASP "device cookies"). It lets nobody in:
 * its browser's attempts are counted apart, so that strangers who guess at the account cannot shut its owner out.
 */
export function knownBrowserMark(email: string): string {
  const nonce = randomBytes(12).toString("base64url");
  return `${nonce}.${sign(purpose, `${nonce}:${email}`)}`;
}

/** Returns the mark in this cookie that we made for this account, if there is one. */
export const markFor = (email: string, cookie: string): string | undefined =>
  marksIn(cookie).find((mark) => {
    const [nonce = "", signature = ""] = mark.split(".");
    return isSignedBy(purpose, `${nonce}:${email}`, signature);
  });

/** Returns the cookie with a new mark for this account, and those of the people who signed in here before. */
export function withMark(email: string, cookie: string): string {
  const own = markFor(email, cookie);
  const others = marksIn(cookie).filter((mark) => mark !== own);
  return [knownBrowserMark(email), ...others].slice(0, mostPeople).join("~");
}

const marksIn = (cookie: string): string[] =>
  cookie.split("~", mostPeople).filter((mark) => /^[\w-]{16}\.[\w-]{43}$/.test(mark));
