import { createECDH } from "node:crypto";

/** Who we are to push services (RFC 8292): a point on P-256 and its secret, base64url. */
export type VapidKeys = { publicKey: string; privateKey: string };

export function makeVapidKeys(): VapidKeys {
  const keys = createECDH("prime256v1");
  keys.generateKeys();
  // A secret that begins with zeros comes out shorter.
  const secret = Buffer.concat([Buffer.alloc(32), keys.getPrivateKey()]).subarray(-32);
  return { publicKey: keys.getPublicKey("base64url"), privateKey: secret.toString("base64url") };
}

/** Whether the two belong together. */
export function isVapidPair({ publicKey, privateKey }: VapidKeys): boolean {
  try {
    const keys = createECDH("prime256v1");
    keys.setPrivateKey(Buffer.from(privateKey, "base64url"));
    return keys.getPublicKey("base64url") === publicKey;
  } catch {
    return false;
  }
}
