import { Secret, TOTP } from "otpauth";
import { decrypt, encrypt } from "../security/encrypt";

const period = 30;
/** Periods by which a phone's clock may be early or late. */
const window = 1;

const totp = (secret: string, label = "") =>
  new TOTP({ issuer: "Rattledrum", label, algorithm: "SHA1", digits: 6, period, secret: Secret.fromBase32(secret) });

/** Creates a secret of 160 bits, encrypted for this person. */
export const createEncryptedSecret = (userId: string): string =>
  encrypt(purpose(userId), new Secret({ size: 20 }).base32);

/** Decrypts the secret of this person; undefined if it was encrypted with another AUTH_SECRET. */
export const decryptSecret = (userId: string, encrypted: string): string | undefined =>
  decrypt(purpose(userId), encrypted);

const purpose = (userId: string) => `two-step:${userId}`;

/** Returns the URI that an authenticator app reads from the QR code. */
export const setupUri = (secret: string, email: string): string => totp(secret, email).toString();

/** Returns the period of 30 seconds of a code (RFC 6238); undefined if it is not valid near `now`. */
export function counterOf(secret: string, code: string, now: Date): number | undefined {
  const delta = totp(secret).validate({ token: code, timestamp: now.getTime(), window });
  return delta === null ? undefined : Math.floor(now.getTime() / 1_000 / period) + delta;
}
