import { createWriteStream } from "node:fs";
import { mkdir, readdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import postgres, { type TransactionSql } from "postgres";
import { StartFailure } from "../start/failure";
import { copyFiles } from "./copy-files";
import { filesFolder, type Manifest, manifestFile, savedEntries, tablesFolder } from "./manifest";
import { countTable, listMigrations, listTables, type Table } from "./tables";

type Place = { url: string; dataDir: string };

/**
 * Writes the database and the files of a market into the folder `to`, which is new or empty. The database is that of one
 * moment, and the files are copied afterwards: a file is stored before its row and never changes, so every row of the
 * copy has its file. Works beside a running market.
 * @param url a role that row-level security does not apply to: a superuser, or one with BYPASSRLS
 * @throws StartFailure with a sentence
 */
export async function backUp({ url, dataDir }: Place, to: string): Promise<Manifest> {
  await makeEmptyFolder(to);
  const sql = postgres(url, { max: 1, onnotice() {}, connection: { timezone: "UTC", row_security: "off" } });
  try {
    const database = await sql.begin("isolation level repeatable read read only", (tx) => copyDatabase(tx, to));
    const files = await copyFiles(savedEntries, dataDir, path.join(to, filesFolder));
    const manifest: Manifest = { createdAt: new Date().toISOString(), ...database, files };
    await writeFile(path.join(to, manifestFile), `${JSON.stringify(manifest, null, 1)}\n`, {
      mode: 0o600,
      flush: true,
    });
    return manifest;
  } catch (error) {
    if ((error as { code?: unknown }).code !== "42501") throw error;
    throw new StartFailure(
      `This role may not read everything (${(error as Error).message}): give --database a role with BYPASSRLS and pg_read_all_data.`,
    );
  } finally {
    await sql.end({ timeout: 5 });
  }
}

async function copyDatabase(tx: TransactionSql, to: string) {
  const migrations = await listMigrations(tx);
  const tables = [];
  for (const table of await listTables(tx)) {
    await copyTable(table, path.join(to, tablesFolder), tx);
    tables.push(await countTable(table.name, tx));
  }
  const sequences = await tx<{ name: string; value: string }[]>`
    select sequencename as name, last_value::text as value from pg_sequences
    where schemaname = 'public' and last_value is not null order by 1`;
  return { migrations, tables, sequences: [...sequences] };
}

async function copyTable({ name, columns }: Table, folder: string, tx: TransactionSql): Promise<void> {
  const rows = await tx`copy (select ${tx(columns)} from ${tx(name)}) to stdout`.readable();
  await pipeline(rows, createGzip({ level: 4 }), createWriteStream(path.join(folder, `${name}.gz`), { mode: 0o600 }));
  // postgres.js 3.4.9 pauses its socket for a slow reader, and does not resume it if the copy ends meanwhile.
  rows._read(0);
}

async function makeEmptyFolder(folder: string): Promise<void> {
  await mkdir(path.join(folder, tablesFolder), { recursive: true, mode: 0o700 });
  const names = (await readdir(folder)).filter((name) => name !== tablesFolder);
  const tables = await readdir(path.join(folder, tablesFolder));
  if (names.length + tables.length > 0) throw new StartFailure(`${folder} is not empty: choose a new folder.`);
}
