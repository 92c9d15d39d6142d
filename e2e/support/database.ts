import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { clusterPaths, loginUrl, ownerPassword, ownerUrl } from "@/server/postgres/cluster";
import { readPidFile } from "@/server/postgres/pid-file";

/** Sets the environment to the running market's database and secret in DATA_DIR, unless settings name others. */
export function pointToMarketDatabase(): void {
  if (process.env.DATABASE_URL) return;
  const folder = path.resolve(process.env.DATA_DIR ?? ".data");
  const secret = path.join(folder, "secret");
  if (!process.env.AUTH_SECRET && existsSync(secret)) process.env.AUTH_SECRET = readFileSync(secret, "utf8");
  const place = clusterPaths(folder);
  const server = readPidFile(place.data);
  if (!server) throw new Error(`no database runs in ${place.data}`);
  process.env.DATABASE_URL = loginUrl(server.port, ownerPassword(place));
  process.env.DATABASE_OWNER_URL = ownerUrl(server.port, ownerPassword(place));
}
