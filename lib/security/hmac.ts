import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import { env } from "../core/env";

/** Returns an HMAC of a text for one purpose: 256 bits as base64url. @throws if AUTH_SECRET is not set */
export function sign(purpose: string, text: string): string {
  const secret = env().AUTH_SECRET;
  if (!secret) throw new Error("AUTH_SECRET is not set");
  return createHmac("sha256", secret).update(`${purpose}:${text}`).digest("base64url");
}

/** Whether `signature` is the HMAC of the text, compared in constant time. */
export function isSignedBy(purpose: string, text: string, signature: string): boolean {
  const expected = Buffer.from(sign(purpose, text));
  const given = Buffer.from(signature);
  return given.length === expected.length && timingSafeEqual(given, expected);
}

/** SHA-256 as hex, to store a token's hash or to compare two bodies. */
export const sha256Hex = (text: string): string => createHash("sha256").update(text).digest("hex");
