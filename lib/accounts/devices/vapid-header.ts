import { createPrivateKey, sign } from "node:crypto";
import { env } from "@/lib/core/env";
import type { VapidKeys } from "@/lib/core/vapid-keys";

/** Less than the day that push services allow. */
const goodSeconds = 12 * 3_600;

type Identity = VapidKeys & {
  /** Whom a push service may write to: mailto: or https:. */
  subject: string;
};

/** Who this market is to push services. @throws when the server has not put the keys in place */
export function ownIdentity(): Identity {
  const { VAPID_PUBLIC_KEY: publicKey, VAPID_PRIVATE_KEY: privateKey, VAPID_SUBJECT: subject } = env();
  if (!publicKey || !privateKey) throw new Error("VAPID_PUBLIC_KEY and VAPID_PRIVATE_KEY are not set");
  return { publicKey, privateKey, subject };
}

/** What stands in `Authorization` of a push (RFC 8292): a token for this push service alone, signed with our key. */
export function vapidHeader(endpoint: string, identity: Identity = ownIdentity(), now = Date.now()): string {
  const { publicKey, privateKey, subject } = identity;
  const claims = { aud: new URL(endpoint).origin, exp: Math.floor(now / 1_000) + goodSeconds, sub: subject };
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
