import { existsSync, statSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { privateAddresses } from "./socket-addresses";

describe.skipIf(process.platform === "win32")("addresses of sockets", () => {
  test("differ, and are in a private folder that is removed with them", () => {
    const addresses = privateAddresses();
    const [one, other] = [addresses.next(), addresses.next()];
    const folder = path.dirname(one);
    expect(one).not.toBe(other);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    addresses.remove();
    expect(existsSync(folder)).toBe(false);
  });
});
