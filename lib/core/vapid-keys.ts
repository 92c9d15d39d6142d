import { createECDH } from "node:crypto";

/**
 * The key pair that identifies the market to push services (RFC 8292): a point on P-256 and its secret, in base64url.
 */
export type VapidKeys = { publicKey: string; privateKey: string };

/** Generates a new key pair. */
export function generateVapidKeys(): VapidKeys {
  const keys = createECDH("prime256v1");
  keys.generateKeys();
  // A private key that begins with zeros is returned shorter.
  const secret = Buffer.concat([Buffer.alloc(32), keys.getPrivateKey()]).subarray(-32);
  return { publicKey: keys.getPublicKey("base64url"), privateKey: secret.toString("base64url") };
}

/** Whether the two keys are one pair. */
export function isVapidPair({ publicKey, privateKey }: VapidKeys): boolean {
  try {
    const keys = createECDH("prime256v1");
    keys.setPrivateKey(Buffer.from(privateKey, "base64url"));
    return keys.getPublicKey("base64url") === publicKey;
  } catch {
    return false;
  }
}
