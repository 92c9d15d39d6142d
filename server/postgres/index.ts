import { statSync, truncateSync } from "node:fs";
import { accountFor, makeFolder } from "./account";
import { findBinaries } from "./binaries";
import { ensureCluster, ensureDatabase, loginUrl, ownerPassword, ownerUrl, placeIn } from "./cluster";
import { Server, type Settings } from "./postmaster";

export type EmbeddedPostgres = {
  /** For the application: a login that owns nothing. */
  url: string;
  /** For migrations and the demo market. */
  ownerUrl: string;
  pid(): number | undefined;
  stop(): Promise<void>;
  /** Ends it without waiting; the next start recovers. */
  kill(): void;
};

/**
 * PostgreSQL 18 with its data in `dataDir/postgres`: made on first use, taken over when an earlier process left it
 * running, and started again on the same port whenever it dies. It listens on 127.0.0.1 with a password.
 * @throws StartFailure
 */
export async function startPostgres(dataDir: string, settings: Settings = {}): Promise<EmbeddedPostgres> {
  makeFolder(dataDir);
  const place = placeIn(dataDir);
  makeFolder(place.folder);
  keepLogShort(place.log);
  const account = accountFor(place.folder);
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

function keepLogShort(log: string) {
  const size = statSync(log, { throwIfNoEntry: false })?.size ?? 0;
  if (size > 5_000_000) truncateSync(log);
}
