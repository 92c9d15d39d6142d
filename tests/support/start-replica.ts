import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import postgres from "postgres";
import { type EmbeddedPostgres, startPostgres } from "../../server/postgres";

/** Copies a running embedded server to `dataDir`, and starts the copy as a replica that streams its changes. */
export async function startReplica(
  primary: EmbeddedPostgres,
  primaryDataDir: string,
  dataDir: string,
): Promise<EmbeddedPostgres> {
  const [source, copy] = [primaryDataDir, dataDir].map((folder) => path.join(folder, "postgres")) as [string, string];
  const owner = postgres(primary.ownerUrl, { max: 1, onnotice() {} });
  mkdirSync(dataDir, { recursive: true, mode: 0o711 });
  await owner`select pg_backup_start('replica', true)`;
  execFileSync("cp", ["-a", source, copy]);
  const [backup] = await owner<{ labelfile: string }[]>`select labelfile from pg_backup_stop()`;
  await owner.end();
  rmSync(path.join(copy, "data/postmaster.pid"));
  writeFileSync(path.join(copy, "data/backup_label"), backup?.labelfile ?? "", { mode: 0o644 });
  writeFileSync(path.join(copy, "data/standby.signal"), "", { mode: 0o644 });
  const { hostname, port, username, password } = new URL(primary.ownerUrl);
  const primaryConninfo = `host=${hostname} port=${port} user=${username} password=${password}`;
  return startPostgres(dataDir, { primary_conninfo: primaryConninfo });
}
