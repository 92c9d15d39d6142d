import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import { env } from "../core/env";

const [ivBytes, tagBytes] = [12, 16];

/**
 * Encrypts a text for one purpose: AES-256-GCM with a key derived from AUTH_SECRET. @throws if AUTH_SECRET is not set
 */
export const encrypt = (purpose: string, text: string): string =>
  encryptBytes(purpose, Buffer.from(text, "utf8")).toString("base64url");

/** Returns the decrypted text; undefined if it was encrypted for another purpose or with another secret, or changed. */
export const decrypt = (purpose: string, encrypted: string): string | undefined =>
  decryptBytes(purpose, Buffer.from(encrypted, "base64url"))?.toString("utf8");

/** Encrypts bytes as encrypt() does: 12 bytes of nonce, 16 of authentication tag, and the ciphertext. */
export function encryptBytes(purpose: string, bytes: Uint8Array): Buffer {
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv("aes-256-gcm", keyFor(purpose), iv);
  const encrypted = Buffer.concat([cipher.update(bytes), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), encrypted]);
}

/** Returns the decrypted bytes, or undefined as decrypt() does. */
export function decryptBytes(purpose: string, bytes: Buffer): Buffer | undefined {
  const [iv, tag] = [bytes.subarray(0, ivBytes), bytes.subarray(ivBytes, ivBytes + tagBytes)];
  try {
    const decipher = createDecipheriv("aes-256-gcm", keyFor(purpose), iv, { authTagLength: tagBytes });
    decipher.setAuthTag(tag);
    return Buffer.concat([decipher.update(bytes.subarray(ivBytes + tagBytes)), decipher.final()]);
  } catch {
    return undefined;
  }
}

function keyFor(purpose: string): Buffer {
  const secret = env().AUTH_SECRET;
  if (!secret) throw new Error("AUTH_SECRET is not set");
  return Buffer.from(hkdfSync("sha256", secret, "", purpose, 32));
}
