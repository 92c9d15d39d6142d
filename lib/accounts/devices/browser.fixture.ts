import { createDecipheriv, createECDH, hkdfSync, randomBytes } from "node:crypto";

const derive = (secret: Buffer, salt: Buffer, info: Buffer | string, length: number) =>
  Buffer.from(hkdfSync("sha256", secret, salt, info, length));

/** The browser's side of RFC 8291: its keys, and how it decrypts a push. */
export function makeBrowser() {
  const own = createECDH("prime256v1");
  own.generateKeys();
  const auth = randomBytes(16);
  return {
    keys: { p256dh: own.getPublicKey("base64url"), auth: auth.toString("base64url") },
    open(body: Buffer): string {
      const [salt, point] = [body.subarray(0, 16), body.subarray(21, 21 + body.readUInt8(20))];
      const info = Buffer.concat([Buffer.from("WebPush: info\0"), own.getPublicKey(), point]);
      const secret = derive(own.computeSecret(point), auth, info, 32);
      const key = derive(secret, salt, "Content-Encoding: aes128gcm\0", 16);
      const decipher = createDecipheriv("aes-128-gcm", key, derive(secret, salt, "Content-Encoding: nonce\0", 12));
      const encrypted = body.subarray(21 + point.length);
      decipher.setAuthTag(encrypted.subarray(-16));
      const decrypted = Buffer.concat([decipher.update(encrypted.subarray(0, -16)), decipher.final()]);
      const end = decrypted.lastIndexOf(2);
      if (end < 0 || decrypted.subarray(end + 1).some((byte) => byte !== 0)) throw new Error("no last record");
      return decrypted.subarray(0, end).toString("utf8");
    },
  };
}
