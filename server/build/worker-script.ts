import path from "node:path";
import { build } from "esbuild";

/** Returns the path of the render worker's bundle. */
export const renderWorkerScript = (root: string): string => path.join(root, ".next", "renderer", "worker-main.mjs");

/** Bundles the render worker. Loading TypeScript in the worker would cost each start a second and 36 MB of memory. */
export async function buildWorkerScript(root: string): Promise<void> {
  await build({
    absWorkingDir: root,
    entryPoints: ["server/renderer/worker-main.ts"],
    outdir: path.dirname(renderWorkerScript(root)),
    outExtension: { ".js": ".mjs" },
    tsconfig: "tsconfig.json",
    bundle: true,
    splitting: true,
    packages: "external",
    jsx: "automatic",
    platform: "node",
    format: "esm",
    target: "node20",
    logLevel: "error",
  });
}
