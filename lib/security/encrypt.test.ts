import { expect, test } from "vitest";
import { decrypt, encrypt } from "./encrypt";

test("an encrypted text is decrypted for its own purpose only, if unchanged, and differs each time", () => {
  const encrypted = encrypt("two-step:1", "JBSWY3DPEHPK3PXP");
  expect(encrypted).not.toContain("JBSWY3DP");
  expect(encrypt("two-step:1", "JBSWY3DPEHPK3PXP")).not.toBe(encrypted);
  expect(decrypt("two-step:1", encrypted)).toBe("JBSWY3DPEHPK3PXP");
  expect(decrypt("two-step:2", encrypted)).toBeUndefined();
  const bytes = Buffer.from(encrypted, "base64url");
  bytes.writeUInt8(bytes.readUInt8(30) ^ 1, 30);
  for (const changed of [bytes.toString("base64url"), encrypted.slice(0, 20), ""])
    expect(decrypt("two-step:1", changed)).toBeUndefined();
});
