import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { type BuildOptions, build, context, type OutputFile, type Plugin } from "esbuild";
import { locales } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

/**
 * The service workers, each with its source. Browsers fetch them again under the same address, so they have fixed names.
 */
const serviceWorkers: Record<string, string> = {
  notices: "components/accounts/devices/notices.ts",
  leads: "components/fairs/leads/leads.ts",
};

/** Bundles that site.js or thread.js loads when a reader needs them. */
const lazyBundles = ["suggest", "list-panel", "translate", "preview"];

/** Labels of the last searches in every language; see components/layout/suggest-options.ts. */
const recentLabels = () =>
  Object.fromEntries(
    locales.map((locale) => {
      const t = words(locale);
      const [recent, remove] = [t("common.searchForm.suggest.recent"), t("common.searchForm.suggest.remove")];
      return [locale, { recent, remove, clear: t("common.searchForm.suggest.clear") }];
    }),
  );

const siteScriptOptions = (root: string) =>
  ({
    absWorkingDir: root,
    entryPoints: [
      "components/elements/site.ts",
      "components/elements/thread.ts",
      "components/elements/board.ts",
      "components/elements/suggest.ts",
      "components/elements/list-panel.ts",
      "components/elements/translate.ts",
      "components/elements/preview.ts",
      ...Object.values(serviceWorkers),
    ],
    outdir: "public/assets",
    entryNames: "[name]",
    tsconfig: "tsconfig.json",
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    define: { recentLabels: JSON.stringify(recentLabels()) },
    legalComments: "none",
    write: false,
    logLevel: "error",
  }) satisfies BuildOptions;

/**
 * Bundles the documents' scripts of the project at `root` into the folder `assets` of `folder`, each named after its
 * content, and the service workers into its folder `workspace`.
 */
export async function buildSiteScript(root: string, folder = path.join(root, "public")): Promise<void> {
  const { outputFiles } = await build(siteScriptOptions(root));
  publish(folder, outputFiles);
}

/** Bundles again after every change, until `stop`. */
export async function watchSiteScript(root: string): Promise<{ stop(): Promise<void> }> {
  const publishPlugin: Plugin = {
    name: "publish",
    setup: ({ onEnd }) =>
      onEnd(({ outputFiles }) => {
        if (outputFiles?.length) publish(path.join(root, "public"), outputFiles);
      }),
  };
  const watched = await context({ ...siteScriptOptions(root), plugins: [publishPlugin] });
  await watched.rebuild();
  await watched.watch();
  return { stop: () => watched.dispose() };
}

function publish(publicFolder: string, files: OutputFile[]) {
  const folder = path.join(publicFolder, "assets");
  mkdirSync(folder, { recursive: true });
  const serviceWorkerFolder = path.join(publicFolder, "workspace");
  mkdirSync(serviceWorkerFolder, { recursive: true });
  const named = files.filter(({ path: file, contents }) => {
    const name = path.basename(file, ".js");
    if (!Object.hasOwn(serviceWorkers, name)) return true;
    writeFileSync(path.join(serviceWorkerFolder, `${name}.js`), contents);
    return false;
  });
  const isLazy = ({ path: file }: OutputFile) => lazyBundles.includes(path.basename(file, ".js"));
  const manifest: Record<string, string> = {};
  // Lazy bundles come first, because another one has their addresses.
  for (const { path: file, text } of named.toSorted((a, b) => Number(isLazy(b)) - Number(isLazy(a)))) {
    const name = path.basename(file, ".js");
    const contents = text.replace(/\/assets\/([\w-]+)\.js/g, (address, lazy) => manifest[lazy] ?? address);
    const address = `${name}.${createHash("sha256").update(contents).digest("base64url").slice(0, 8)}.js`;
    writeFileSync(path.join(folder, address), contents);
    manifest[name] = `/assets/${address}`;
  }
  writeFileSync(path.join(folder, "manifest.json"), `${JSON.stringify(manifest)}\n`);
  for (const other of readdirSync(folder))
    if (other.endsWith(".js") && !Object.values(manifest).includes(`/assets/${other}`))
      rmSync(path.join(folder, other));
}
