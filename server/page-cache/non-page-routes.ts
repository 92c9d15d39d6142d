import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

type Manifest = Record<"staticRoutes" | "dynamicRoutes", { page: string; regex: string }[]> & {
  rewrites?: { afterFiles: { regex: string }[] };
};

/** Reads which paths are no pages: route handlers of the build and rewrites to them, files of public/, and Next's own. */
export function readNonPageRoutes(root: string): (pathname: string) => boolean {
  const manifest = JSON.parse(readFileSync(path.join(root, ".next/routes-manifest.json"), "utf8")) as Manifest;
  const own = [...manifest.staticRoutes, ...manifest.dynamicRoutes].filter(({ page }) => !/^\/(\[|_)/.test(page));
  const routes = [...own, ...(manifest.rewrites?.afterFiles ?? [])].map(({ regex }) => new RegExp(regex));
  const folder = path.join(root, "public");
  const files = new Set(
    existsSync(folder)
      ? readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => `/${file.replaceAll(path.sep, "/")}`)
      : [],
  );
  return (pathname) =>
    pathname.startsWith("/_next/") || files.has(pathname) || routes.some((pattern) => pattern.test(pathname));
}
