import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { type RoutePattern, routePattern } from "@/lib/core/route-pattern";

type Routes = { page: string; regex: string }[];
export type RoutesManifest = Record<"staticRoutes" | "dynamicRoutes", Routes> & {
  rewrites?: { afterFiles: { regex: string }[] };
};

/** Reads Next's manifest of the routes of the build. */
export const readRoutesManifest = (root: string) =>
  JSON.parse(readFileSync(path.join(root, ".next/routes-manifest.json"), "utf8")) as RoutesManifest;

/** Returns the function that maps an address to its route; the log never contains addresses, only routes. */
export function readRoutePatterns(root: string): (url: string) => RoutePattern {
  const isBuilt = existsSync(path.join(root, ".next/routes-manifest.json"));
  const { staticRoutes, dynamicRoutes } = isBuilt ? readRoutesManifest(root) : { staticRoutes: [], dynamicRoutes: [] };
  const routes = [...staticRoutes, ...dynamicRoutes].map(({ page, regex }) => ({ page, regex: new RegExp(regex) }));
  return (url) => {
    const pathname = url.split("?", 1)[0] ?? "";
    return routePattern(routes.find(({ regex }) => regex.test(pathname))?.page ?? "/…");
  };
}
