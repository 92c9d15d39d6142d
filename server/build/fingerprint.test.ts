import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fingerprintOf } from "./fingerprint";

const root = mkdtempSync(path.join(tmpdir(), "rattledrum-sources-"));
const write = (file: string, text: string) => {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
};
let before: string;

beforeAll(() => {
  write("app/page.tsx", "home");
  write("package-lock.json", "{}");
  before = fingerprintOf(root);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe("the fingerprint of a build", () => {
  test("stays the same when only dates, tests, messages and generated files change", () => {
    utimesSync(path.join(root, "app/page.tsx"), 1, 1);
    write("app/page.test.tsx", "a test");
    write("messages/layout/common/en.json", "{}");
    write("public/assets/site.x.js", "made");
    write("public/workspace/notices.js", "made");
    expect(fingerprintOf(root)).toBe(before);
  });

  test.each([
    ["app/page.tsx", "house"],
    ["app/new/page.tsx", "new"],
    ["package-lock.json", "{ }"],
    ["public/icon.svg", "<svg/>"],
  ])("changes with %s", (file, text) => {
    const former = fingerprintOf(root);
    write(file, text);
    expect(fingerprintOf(root)).not.toBe(former);
  });
});
