import { createPrivateKey, sign } from "node:crypto";
import { env } from "@/lib/core/env";
import type { VapidKeys } from "@/lib/core/vapid-keys";

/** Push services allow up to a day. */
const validSeconds = 12 * 3_600;

type Identity = VapidKeys & {
  /** The contact for a push service: mailto: or https:. */
  subject: string;
};

/** Returns the market's identity to push services. @throws if the keys are not set */
export function vapidIdentity(): Identity {
  const { VAPID_PUBLIC_KEY: publicKey, VAPID_PRIVATE_KEY: privateKey, VAPID_SUBJECT: subject } = env();
  if (!publicKey || !privateKey) throw new Error("VAPID_PUBLIC_KEY and VAPID_PRIVATE_KEY are not set");
  return { publicKey, privateKey, subject };
}

/**
 * Returns the header `Authorization` of a push (RFC 8292): a token for this push service, signed with the market's key.
 */
export function vapidHeader(endpoint: string, identity: Identity = vapidIdentity(), now = Date.now()): string {
  const { publicKey, privateKey, subject } = identity;
  const claims = { aud: new URL(endpoint).origin, exp: Math.floor(now / 1_000) + validSeconds, sub: subject };
  const signed = [{ typ: "JWT", alg: "ES256" }, claims]
    .map((part) => Buffer.from(JSON.stringify(part)).toString("base64url"))
    .join(".");
  const signature = sign("sha256", Buffer.from(signed), {
    key: keyOf(publicKey, privateKey),
    dsaEncoding: "ieee-p1363",
  });
  return `vapid t=${signed}.${signature.toString("base64url")}, k=${publicKey}`;
}

function keyOf(publicKey: string, d: string) {
  const point = Buffer.from(publicKey, "base64url");
  const [x, y] = [point.subarray(1, 33), point.subarray(33)].map((part) => part.toString("base64url"));
  return createPrivateKey({ format: "jwk", key: { kty: "EC", crv: "P-256", x, y, d } });
}
