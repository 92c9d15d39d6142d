import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { readRoutesManifest } from "../renderer/route-patterns";

/** Reads which paths are no pages: route handlers of the build and rewrites to them, and files of public/. */
export function readNonPageRoutes(root: string): (pathname: string) => boolean {
  const manifest = readRoutesManifest(root);
  const own = [...manifest.staticRoutes, ...manifest.dynamicRoutes].filter(({ page }) => !/^\/(\[|_)/.test(page));
  const routes = [...own, ...(manifest.rewrites?.afterFiles ?? [])].map(({ regex }) => new RegExp(regex));
  const folder = path.join(root, "public");
  const files = new Set(
    existsSync(folder)
      ? readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => `/${file.replaceAll(path.sep, "/")}`)
      : [],
  );
  return (pathname) => files.has(pathname) || routes.some((pattern) => pattern.test(pathname));
}
