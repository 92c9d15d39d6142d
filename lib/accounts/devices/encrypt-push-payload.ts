import { createCipheriv, createECDH, type ECDH, hkdfSync, randomBytes } from "node:crypto";

/** A browser's keys, base64url: its point on P-256 and what it shares with nobody but us. */
export type DeviceKeys = { p256dh: string; auth: string };

const curve = "prime256v1";
/** Longer ones are refused by push services; what is sealed is 103 bytes shorter than what travels. */
const mostBytes = 4096;

const derive = (secret: Buffer, salt: Buffer, info: Buffer | string, length: number) =>
  Buffer.from(hkdfSync("sha256", secret, salt, info, length));

/**
 * Words that only this browser can read, as the body of a push (RFC 8291, one record of RFC 8188). `made` is for proving it
 * by the example of the standard. @throws when the keys are none, or the words are too long
 */
export function seal(
  text: string,
  { p256dh, auth }: DeviceKeys,
  made: { salt: Buffer; ours: ECDH } = { salt: randomBytes(16), ours: freshKeys() },
): Buffer {
  const { salt, ours } = made;
  const theirPoint = Buffer.from(p256dh, "base64url");
  const ourPoint = ours.getPublicKey();
  const info = Buffer.concat([Buffer.from("WebPush: info\0"), theirPoint, ourPoint]);
  const secret = derive(ours.computeSecret(theirPoint), Buffer.from(auth, "base64url"), info, 32);
  const key = derive(secret, salt, "Content-Encoding: aes128gcm\0", 16);
  const nonce = derive(secret, salt, "Content-Encoding: nonce\0", 12);
  const cipher = createCipheriv("aes-128-gcm", key, nonce);
  const head = Buffer.alloc(5);
  head.writeUInt32BE(mostBytes);
  head.writeUInt8(ourPoint.length, 4);
  // The 2 says that this record is the last one.
  const sealed = [cipher.update(`${text}\u0002`, "utf8"), cipher.final(), cipher.getAuthTag()];
  const body = Buffer.concat([salt, head, ourPoint, ...sealed]);
  if (body.length > mostBytes) throw new RangeError("too long for a push");
  return body;
}

/** Whether something can be sealed for these keys: the point lies on the curve. */
export function areKeys({ p256dh, auth }: DeviceKeys): boolean {
  try {
    seal("", { p256dh, auth });
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
