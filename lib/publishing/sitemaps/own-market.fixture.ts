import { gunzipSync } from "node:zlib";
import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import type { Db } from "@/db/client";
import { loadReference } from "@/db/reference/load";
import * as schema from "@/db/schema";
import { inEmptyMarket } from "@/db/testing";
import { findSitemap } from "./find-sitemap";

/** Runs `work` with the application's role on a database of its own, because buckets belong to the whole market. */
export const inOwnMarket = (work: (db: Db) => Promise<void>) => () =>
  inEmptyMarket(async (ownerUrl) => {
    const owner = postgres(ownerUrl, { max: 1, onnotice() {} });
    await loadReference(owner);
    await owner.end();
    const client = postgres(ownerUrl, { connection: { role: "rattledrum_app" }, fetch_types: false, onnotice() {} });
    try {
      await work(drizzle(client, { schema, casing: "snake_case" }) as unknown as Db);
    } finally {
      await client.end();
    }
  });

/** Returns the paths in a sitemap; undefined if the file does not exist. */
export async function pathsIn(file: string, db: Db): Promise<string[] | undefined> {
  const found = await findSitemap(file, db);
  if (!found) return undefined;
  const xml = gunzipSync(found.gzip).toString();
  return [...xml.matchAll(/<url><loc>([^<]+)<\/loc>/g)].map(([, address = ""]) => new URL(address).pathname);
}
