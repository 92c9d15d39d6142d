import { expect, test } from "vitest";
import { seal, unseal } from "./encrypt";

test("what is sealed is read again for its own purpose alone, unchanged, and looks different each time", () => {
  const sealed = seal("two-step:1", "JBSWY3DPEHPK3PXP");
  expect(sealed).not.toContain("JBSWY3DP");
  expect(seal("two-step:1", "JBSWY3DPEHPK3PXP")).not.toBe(sealed);
  expect(unseal("two-step:1", sealed)).toBe("JBSWY3DPEHPK3PXP");
  expect(unseal("two-step:2", sealed)).toBeUndefined();
  const bytes = Buffer.from(sealed, "base64url");
  bytes.writeUInt8(bytes.readUInt8(30) ^ 1, 30);
  for (const changed of [bytes.toString("base64url"), sealed.slice(0, 20), ""])
    expect(unseal("two-step:1", changed)).toBeUndefined();
});
