import { createHash, randomBytes } from "node:crypto";
import { once } from "node:events";
import {
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import postgres from "postgres";
import { StartFailure } from "../start/failure";
import { type Account, changeOwner, makeOwnFolder, spawnAs } from "./account";

const database = "rattledrum";
export const owner = "postgres";
/** The application's login: neither owner nor superuser, so that row-level security applies. */
const login = "rattledrum";

/** The paths of the embedded server. */
export type ClusterPaths = { folder: string; data: string; log: string };

export const clusterPaths = (dataDir: string): ClusterPaths => {
  const folder = path.join(dataDir, "postgres");
  return { folder, data: path.join(folder, "data"), log: path.join(folder, "log") };
};

/** Reads the owner's password, or creates it. */
export function ownerPassword({ folder }: ClusterPaths): string {
  const file = path.join(folder, "password");
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString("base64url"), { mode: 0o600, flush: true });
  return readFileSync(file, "utf8");
}

const loginPassword = (password: string) => createHash("sha256").update(`${login} ${password}`).digest("base64url");

export const ownerUrl = (port: number, password: string, name = database) =>
  `postgres://${owner}:${password}@127.0.0.1:${port}/${name}`;
export const loginUrl = (port: number, password: string) =>
  `postgres://${login}:${loginPassword(password)}@127.0.0.1:${port}/${database}`;

/** Creates an empty cluster unless there is one; it appears complete or not at all. @throws StartFailure */
export async function ensureCluster(
  place: ClusterPaths,
  binaries: string,
  account: Account | undefined,
  password: string,
) {
  for (const name of readdirSync(place.folder))
    if (name.startsWith("new-")) rmSync(path.join(place.folder, name), { recursive: true, force: true });
  if (existsSync(place.data)) return;
  if (!hasRoom(place.folder)) throw diskFull(place.folder);
  const fresh = path.join(place.folder, `new-${process.pid}`);
  const passwordFile = `${fresh}.password`;
  makeOwnFolder(fresh, account);
  writeFileSync(passwordFile, password, { mode: 0o600 });
  changeOwner(account, passwordFile);
  await initialise(place, binaries, account, [`--pgdata=${fresh}`, `--pwfile=${passwordFile}`]);
  rmSync(passwordFile);
  renameSync(fresh, place.data);
}

async function initialise(place: ClusterPaths, binaries: string, account: Account | undefined, where: string[]) {
  const log = openSync(place.log, "a", 0o600);
  const locale = process.platform === "linux" ? "C.UTF-8" : "C";
  const child = spawnAs(
    account,
    path.join(binaries, "bin", "initdb"),
    [
      ...where,
      `--username=${owner}`,
      "--auth=scram-sha-256",
      "--encoding=UTF8",
      `--locale=${locale}`,
      "--locale-provider=builtin",
      "--builtin-locale=C.UTF-8",
      "--data-checksums",
    ],
    { stdio: ["ignore", log, log], cwd: place.folder },
  );
  const [status] = await once(child, "exit");
  if (status !== 0) throw describeClusterFailure(place);
}

/** Creates the database and the application's login unless they exist. */
export async function ensureDatabase(port: number, password: string): Promise<void> {
  await asOwner(ownerUrl(port, password, "postgres"), async (sql) => {
    const [known] = await sql`select from pg_database where datname = ${database}`;
    if (!known) await sql`create database ${sql(database)}`;
  });
  await asOwner(ownerUrl(port, password), async (sql) => {
    const roles = new Set((await sql`select rolname from pg_roles`).map((row) => row.rolname as string));
    if (!roles.has("rattledrum_app")) await sql`create role rattledrum_app nologin`;
    if (!roles.has(login))
      await sql.unsafe(`create role ${login} login in role rattledrum_app password '${loginPassword(password)}'`);
  });
}

async function asOwner(url: string, work: (sql: postgres.Sql) => Promise<void>) {
  const sql = postgres(url, { max: 1, onnotice() {} });
  try {
    await work(sql);
  } finally {
    await sql.end();
  }
}

/** Describes why PostgreSQL failed, from the end of its log. */
export function describeClusterFailure({ folder, log }: ClusterPaths): StartFailure {
  const lines = readFileSync(log, "utf8").trimEnd().split("\n").slice(-60);
  if (lines.some((line) => /no space left|quota exceeded/i.test(line))) return diskFull(folder);
  const line = lines.findLast((line) => /fatal|error|panic/i.test(line)) ?? lines.at(-1) ?? "";
  return new StartFailure(`PostgreSQL did not start (${line.trim()}): see ${log}.`);
}

const diskFull = (folder: string) =>
  new StartFailure(`The disk that holds ${folder} is full: free some space and start again.`);

/** Bytes; an empty cluster takes 40 MB. */
const minFree = 64 * 1024 * 1024;

function hasRoom(folder: string): boolean {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize >= minFree;
}
