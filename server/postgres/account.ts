import { type SpawnOptions, spawn, spawnSync } from "node:child_process";
import { chmodSync, chownSync, mkdirSync, statSync } from "node:fs";
import path from "node:path";
import { StartFailure } from "../start/failure";

/** PostgreSQL refuses to run as root; this is the uid of `nobody` on Linux. */
const nobody = 65_534;

/** The account PostgreSQL runs as; undefined means the account of this process. */
export type Account = {
  uid: number;
  gid: number;
  /** Whether only root may enter the folder, so that PostgreSQL keeps the capability to do so. */
  seesAll: boolean;
};

/**
 * Returns the account for a cluster in `folder`: this process's, or for root the owner of the cluster, else `nobody`.
 * @throws StartFailure if the cluster belongs to another account, or the account cannot reach the folder
 */
export function findAccount(folder: string): Account | undefined {
  const owner = statSync(path.join(folder, "data"), { throwIfNoEntry: false });
  const ownUid = process.getuid?.();
  if (ownUid === undefined) return undefined;
  if (ownUid !== 0) {
    if (owner && owner.uid !== ownUid)
      throw new StartFailure(
        `The database in ${folder} belongs to another account: start as that one, or set DATA_DIR.`,
      );
    return undefined;
  }
  const account = owner?.uid ? { uid: owner.uid, gid: owner.gid } : { uid: nobody, gid: nobody };
  if (canEnter(folder, account)) return { ...account, seesAll: false };
  const withCapability = { ...account, seesAll: true };
  if (spawnSync(...commandAs(withCapability, "true", [])).status === 0) return withCapability;
  throw new StartFailure(
    `PostgreSQL may not run as root, and other accounts may not enter ${folder}: start as an ordinary user, or set DATA_DIR to a folder that others may enter.`,
  );
}

/** Whether the account may enter `target` and all folders above it. */
export function canEnter(target: string, { uid, gid }: { uid: number; gid: number }): boolean {
  const { mode, uid: owner, gid: group } = statSync(target);
  const bit = owner === uid ? 0o100 : group === gid ? 0o010 : 0o001;
  if (!(mode & bit)) return false;
  const parent = path.dirname(target);
  return parent === target || canEnter(parent, { uid, gid });
}

export function spawnAs(account: Account | undefined, file: string, args: string[], options: SpawnOptions) {
  const [command, commandArgs, identity] = commandAs(account, file, args);
  return spawn(command, commandArgs, { ...options, ...identity });
}

function commandAs(account: Account | undefined, file: string, args: string[]): [string, string[], SpawnOptions] {
  if (!account) return [file, args, {}];
  const { uid, gid, seesAll } = account;
  if (!seesAll) return [file, args, { uid, gid }];
  const capability = ["--inh-caps=+dac_override", "--ambient-caps=+dac_override"];
  return ["setpriv", [`--reuid=${uid}`, `--regid=${gid}`, "--clear-groups", ...capability, "--", file, ...args], {}];
}

/** Makes a folder that other accounts may pass through but not list. */
export function makeFolder(folder: string) {
  if (mkdirSync(folder, { recursive: true })) chmodSync(folder, 0o711);
}

/** Makes an empty folder that belongs to the account. */
export function makeOwnFolder(folder: string, account: Account | undefined) {
  mkdirSync(folder, { mode: 0o700 });
  changeOwner(account, folder);
}

export function changeOwner(account: Account | undefined, file: string) {
  if (account) chownSync(file, account.uid, account.gid);
}
