import { existsSync, statSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { privateAddresses } from "./socket-addresses";

describe.skipIf(process.platform === "win32")("addresses of threads", () => {
  test("differ, and lie in a folder that nobody else may enter and that goes with them", () => {
    const addresses = privateAddresses();
    const [one, other] = [addresses.next(), addresses.next()];
    const folder = path.dirname(one);
    expect(one).not.toBe(other);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    addresses.remove();
    expect(existsSync(folder)).toBe(false);
  });
});
