import { Secret, TOTP } from "otpauth";
import { seal, unseal } from "../security/encrypt";

const period = 30;
/** So many periods a phone's clock may be early or late. */
const window = 1;

const totp = (secret: string, label = "") =>
  new TOTP({ issuer: "Rattledrum", label, algorithm: "SHA1", digits: 6, period, secret: Secret.fromBase32(secret) });

/** A new secret of 160 bits, sealed for this person. */
export const makeSealedSecret = (userId: string): string => seal(purpose(userId), new Secret({ size: 20 }).base32);

export const unsealSecret = (userId: string, sealed: string): string | undefined => unseal(purpose(userId), sealed);

const purpose = (userId: string) => `two-step:${userId}`;

/** What an authenticator app reads from the picture. */
export const setupUri = (secret: string, email: string): string => totp(secret, email).toString();

/** Which 30 seconds this code belongs to (RFC 6238); undefined when it belongs to none near `now`. */
export function counterOf(secret: string, code: string, now: Date): number | undefined {
  const delta = totp(secret).validate({ token: code, timestamp: now.getTime(), window });
  return delta === null ? undefined : Math.floor(now.getTime() / 1_000 / period) + delta;
}
