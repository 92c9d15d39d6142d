import { statSync, truncateSync } from "node:fs";
import { findAccount, makeFolder } from "./account";
import { findBinaries } from "./binaries";
import { clusterPaths, ensureCluster, ensureDatabase, loginUrl, ownerPassword, ownerUrl } from "./cluster";
import { findPostmaster } from "./pid-file";
import { Server, type Settings } from "./postmaster";

export type EmbeddedPostgres = {
  /** For the application, with a login that owns nothing. */
  url: string;
  /** For migrations and the demo market. */
  ownerUrl: string;
  pid(): number | undefined;
  stop(): Promise<void>;
  /** Kills the server without waiting; the next start recovers. */
  kill(): void;
};

/**
 * Starts PostgreSQL 18 with its data in `dataDir/postgres`. Creates the cluster at its first use, adopts a server that
 * an earlier process left running, and restarts it on the same port if it dies. It listens on 127.0.0.1 with a
 * password.
 * @throws StartFailure
 */
export async function startPostgres(dataDir: string, settings: Settings = {}): Promise<EmbeddedPostgres> {
  makeFolder(dataDir);
  const place = clusterPaths(dataDir);
  makeFolder(place.folder);
  truncateLongLog(place.log);
  const account = findAccount(place.folder);
  const binaries = findBinaries(place.folder, account);
  const password = ownerPassword(place);
  await ensureCluster(place, binaries, account, password);
  const server = new Server(place, binaries, account, settings);
  await server.start();
  await ensureDatabase(server.port, password);
  return {
    url: loginUrl(server.port, password),
    ownerUrl: ownerUrl(server.port, password),
    pid: () => server.pid,
    stop: () => server.stop(),
    kill: () => server.kill(),
  };
}

/** Returns the addresses of the server that a running market started in `dataDir`; undefined if none runs there. */
export function findRunningPostgres(dataDir: string): Pick<EmbeddedPostgres, "url" | "ownerUrl"> | undefined {
  const place = clusterPaths(dataDir);
  const running = findPostmaster(place.data);
  if (!running?.isReady) return undefined;
  const password = ownerPassword(place);
  return { url: loginUrl(running.port, password), ownerUrl: ownerUrl(running.port, password) };
}

function truncateLongLog(log: string) {
  const size = statSync(log, { throwIfNoEntry: false })?.size ?? 0;
  if (size > 5_000_000) truncateSync(log);
}
