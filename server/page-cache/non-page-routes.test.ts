import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { readNonPageRoutes } from "./non-page-routes";

const root = mkdtempSync(path.join(tmpdir(), "rattledrum-routes-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

test("route handlers, rewrites to them, and public files are no pages", () => {
  for (const folder of [".next", "public/assets"]) mkdirSync(path.join(root, folder), { recursive: true });
  writeFileSync(path.join(root, "public/assets/logo.svg"), "<svg/>");
  const manifest = {
    staticRoutes: [{ page: "/robots.txt", regex: "^/robots\\.txt$" }],
    dynamicRoutes: [
      { page: "/sitemaps/[file]", regex: "^/sitemaps/([^/]+?)$" },
      { page: "/[locale]", regex: "^/([^/]+?)$" },
    ],
    rewrites: { beforeFiles: [], afterFiles: [{ regex: "^/([a-z-]{8,})\\.txt$" }], fallback: [] },
  };
  writeFileSync(path.join(root, ".next/routes-manifest.json"), JSON.stringify(manifest));
  const isNonPage = readNonPageRoutes(root);
  for (const each of ["/robots.txt", "/sitemaps/pages-en-1.xml.gz", "/some-key.txt", "/assets/logo.svg"])
    expect(isNonPage(each), each).toBe(true);
  for (const each of ["/en", "/en/about", "/key.txt", "/en/some-key.txt", "/_next/x.js", "/_next/data/x.json"])
    expect(isNonPage(each), each).toBe(false);
});
