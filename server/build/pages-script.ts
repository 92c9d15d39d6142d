import path from "node:path";
import { build } from "esbuild";

/** What runs in the thread that renders pages. */
export const pagesScript = (root: string): string => path.join(root, ".next", "pages", "thread.mjs");

/** As plain JavaScript: a second loader of TypeScript would cost each start a second, and 36 MB for good. */
export async function buildPagesScript(root: string): Promise<void> {
  await build({
    absWorkingDir: root,
    entryPoints: ["server/pages/thread.ts"],
    outdir: path.dirname(pagesScript(root)),
    outExtension: { ".js": ".mjs" },
    tsconfig: "tsconfig.json",
    bundle: true,
    splitting: true,
    packages: "external",
    platform: "node",
    format: "esm",
    target: "node20",
    logLevel: "error",
  });
}
