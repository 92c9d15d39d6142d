import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { type BuildOptions, build, context, type Plugin } from "esbuild";

export const siteScriptOptions = (root: string): BuildOptions => ({
  absWorkingDir: root,
  entryPoints: ["components/site.ts"],
  outdir: "public/assets",
  tsconfig: "tsconfig.json",
  bundle: true,
  minify: true,
  format: "iife",
  target: "es2022",
  legalComments: "none",
  write: false,
  logLevel: "error",
});

/** Bundles components/site.ts into public/assets, named by its content. Returns its bytes. */
export async function buildSiteScript(root: string): Promise<Uint8Array> {
  const { outputFiles } = await build({ ...siteScriptOptions(root), write: false });
  return publish(root, outputFiles[0]?.contents ?? new Uint8Array());
}

/** The same after every change, until `stop`. */
export async function watchSiteScript(root: string): Promise<{ stop(): Promise<void> }> {
  const publishing: Plugin = {
    name: "publish",
    setup: ({ onEnd }) =>
      onEnd(({ outputFiles }) => {
        const bytes = outputFiles?.[0]?.contents;
        if (bytes) publish(root, bytes);
      }),
  };
  const watched = await context({ ...siteScriptOptions(root), plugins: [publishing] });
  await watched.rebuild();
  await watched.watch();
  return { stop: () => watched.dispose() };
}

function publish(root: string, bytes: Uint8Array): Uint8Array {
  const folder = path.join(root, "public/assets");
  const name = `site.${createHash("sha256").update(bytes).digest("base64url").slice(0, 10)}.js`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, name), bytes);
  writeFileSync(path.join(folder, "manifest.json"), `${JSON.stringify({ site: `/assets/${name}` })}\n`);
  for (const other of readdirSync(folder))
    if (/^site\..*\.js$/.test(other) && other !== name) rmSync(path.join(folder, other));
  return bytes;
}
