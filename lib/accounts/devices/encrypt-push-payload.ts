import { createCipheriv, createECDH, type ECDH, hkdfSync, randomBytes } from "node:crypto";

/** A browser's keys, base64url: its public point on P-256 and its shared secret. */
export type DeviceKeys = { p256dh: string; auth: string };

const curve = "prime256v1";
/** Bytes of the encrypted body that push services accept; it is 103 bytes longer than the text. */
const maxBytes = 4096;

const derive = (secret: Buffer, salt: Buffer, info: Buffer | string, length: number) =>
  Buffer.from(hkdfSync("sha256", secret, salt, info, length));

/**
 * Encrypts a text for one browser, as the body of a push (RFC 8291, one record of RFC 8188). `own` is set by the test
 * with the example of the standard. @throws if the keys are invalid or the text is too long
 */
export function encryptPushPayload(
  text: string,
  { p256dh, auth }: DeviceKeys,
  own: { salt: Buffer; ours: ECDH } = { salt: randomBytes(16), ours: freshKeys() },
): Buffer {
  const { salt, ours } = own;
  const theirPoint = Buffer.from(p256dh, "base64url");
  const ourPoint = ours.getPublicKey();
  const info = Buffer.concat([Buffer.from("WebPush: info\0"), theirPoint, ourPoint]);
  const secret = derive(ours.computeSecret(theirPoint), Buffer.from(auth, "base64url"), info, 32);
  const key = derive(secret, salt, "Content-Encoding: aes128gcm\0", 16);
  const nonce = derive(secret, salt, "Content-Encoding: nonce\0", 12);
  const cipher = createCipheriv("aes-128-gcm", key, nonce);
  const head = Buffer.alloc(5);
  head.writeUInt32BE(maxBytes);
  head.writeUInt8(ourPoint.length, 4);
  // The 2 marks this record as the last one.
  const encrypted = [cipher.update(`${text}\u0002`, "utf8"), cipher.final(), cipher.getAuthTag()];
  const body = Buffer.concat([salt, head, ourPoint, ...encrypted]);
  if (body.length > maxBytes) throw new RangeError("too long for a push");
  return body;
}

/** Whether a text can be encrypted with these keys: the point is on the curve. */
export function areValidKeys({ p256dh, auth }: DeviceKeys): boolean {
  try {
    encryptPushPayload("", { p256dh, auth });
    return Buffer.from(auth, "base64url").length === 16;
  } catch {
    return false;
  }
}

function freshKeys(): ECDH {
  const keys = createECDH(curve);
  keys.generateKeys();
  return keys;
}
