import path from "node:path";
import { loginUrl, ownerPassword, placeIn } from "@/server/postgres/cluster";
import { readPidFile } from "@/server/postgres/pid-file";

/** The running market's own database: the embedded one in DATA_DIR, unless DATABASE_URL names another. */
export function useMarketDatabase(): void {
  if (process.env.DATABASE_URL) return;
  const place = placeIn(path.resolve(process.env.DATA_DIR ?? ".data"));
  const server = readPidFile(place.data);
  if (!server) throw new Error(`no database runs in ${place.data}`);
  process.env.DATABASE_URL = loginUrl(server.port, ownerPassword(place));
}
