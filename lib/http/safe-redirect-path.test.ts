import { describe, expect, test } from "vitest";
import { inLocale, localeOf, safeRedirectPath } from "./safe-redirect-path";

describe("a redirect path", () => {
  test.each(["/en/workspace", "/zh/workspace/inquiries?status=waiting", "/ar"])("may be %s", (path) => {
    expect(safeRedirectPath(path)).toBe(path);
  });

  test.each([
    undefined,
    "",
    "en/workspace",
    "//evil.example/en",
    "/\\evil.example",
    "https://evil.example/en",
    "/en\\@evil.example",
    "/en/\nworkspace",
    "/api/auth",
    "/../../evil",
    "javascript:alert(1)",
    ["/en"],
  ])("may not be %j", (path) => {
    expect(safeRedirectPath(path)).toBeUndefined();
  });

  test("is normalized before it is checked", () => {
    expect(safeRedirectPath("/en/../zh/./workspace")).toBe("/zh/workspace");
    expect(safeRedirectPath("/en/../api/pictures")).toBeUndefined();
  });
});

describe("the language of a path", () => {
  test("is its first part", () => {
    expect(localeOf("/pt-br/workspace")).toBe("pt-br");
    expect(localeOf("/workspace")).toBeUndefined();
  });

  test("can be replaced", () => {
    expect(inLocale("/en/workspace/shop?x=1", "ur")).toBe("/ur/workspace/shop?x=1");
    expect(inLocale("/en?x=1", "zh")).toBe("/zh?x=1");
    expect(inLocale("/elsewhere", "fr")).toBe("/fr");
  });
});
