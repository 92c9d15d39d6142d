import { createRequire } from "node:module";
import path from "node:path";
import type { Metadata } from "next";
import type { ReactNode } from "react";
import { memoize } from "@/lib/cache/memoize";
import { log } from "@/lib/core/log";
import { routePattern } from "@/lib/core/route-pattern";
import type { PageAddress } from "../index";

type PageProps = { params: Promise<Record<string, string>>; searchParams: Promise<Record<string, string>> };

/** The exports of a `page.tsx`. */
export type PageModule = {
  default: (props: PageProps) => ReactNode | Promise<ReactNode>;
  generateMetadata: (props: PageProps) => Promise<Metadata>;
};

/** Loads the module of a page such as `p/[listing]`. */
export type PageModules = (page: string) => Promise<PageModule>;

export const propsOf = ({ params, query }: PageAddress): PageProps => ({
  params: Promise.resolve(params),
  searchParams: Promise.resolve(query),
});

/** Next's tree of the layouts and the page of a route, each with a function that loads its module. */
type LoaderTree = [
  segment: string,
  children: { children?: LoaderTree },
  modules: { page?: [() => Promise<PageModule>] },
];
type RouteEntry = { routeModule: { userland: { loaderTree: LoaderTree } } };

/**
 * Loads page modules of the build in `root`: the same instances that Next renders with once it is prepared. Logs
 * failures.
 */
export function builtPageModules(root: string): PageModules {
  const require = createRequire(path.join(root, "package.json"));
  return memoize((page: string) =>
    load(page).catch((error) => {
      log.error("page.withoutModule", { path: routePattern(`/[locale]/${page}`), error });
      throw error;
    }),
  );

  async function load(page: string): Promise<PageModule> {
    const file = path.join(root, ".next/server/app/[locale]/(market)", page, "page.js");
    const { routeModule } = (await require(file)) as RouteEntry;
    let tree: LoaderTree | undefined = routeModule.userland.loaderTree;
    while (tree && !tree[2].page) tree = tree[1].children;
    const [loadPage] = tree?.[2].page ?? [];
    if (!loadPage) throw new Error(`the build of ${page} has no page`);
    return loadPage();
  }
}
