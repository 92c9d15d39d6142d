import { createReadStream, existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import postgres, { type TransactionSql } from "postgres";
import { StartFailure } from "../start/failure";
import { copyFiles, hashFile } from "./copy-files";
import { filesFolder, type Manifest, manifestFile, manifestSchema, savedEntries, tablesFolder } from "./manifest";
import { countTable, listMigrations, listTables, type Table } from "./tables";

type Place = { ownerUrl: string; dataDir: string };

/**
 * Restores the backup in the folder `from` into a migrated database without people and shops and into `dataDir`, and
 * compares counts and checksums. The database changes in one transaction, after the files were compared.
 * @throws StartFailure with a sentence
 */
export async function restore({ ownerUrl, dataDir }: Place, from: string): Promise<Manifest> {
  const manifest = await readManifest(from);
  await checkFiles(manifest, from);
  const sql = postgres(ownerUrl, { max: 1, onnotice() {}, connection: { timezone: "UTC" } });
  try {
    await refuseOtherVersion(manifest, sql);
    await sql.begin(async (tx) => {
      await refuseUsedDatabase(tx);
      await withoutConstraints(tx, (tables) => loadTables(tables, manifest, from, tx));
    });
    await sql`analyze`;
  } finally {
    await sql.end({ timeout: 5 });
  }
  await copyFiles(savedEntries, path.join(from, filesFolder), dataDir);
  return manifest;
}

async function readManifest(from: string): Promise<Manifest> {
  const file = path.join(from, manifestFile);
  if (!existsSync(file)) throw new StartFailure(`${from} has no ${manifestFile}: it is no complete backup.`);
  return manifestSchema.parse(JSON.parse(await readFile(file, "utf8")));
}

async function checkFiles({ files }: Manifest, from: string): Promise<void> {
  for (const { path: name, sha256 } of files) {
    const file = path.join(from, filesFolder, name);
    if (!existsSync(file) || (await hashFile(file)) !== sha256)
      throw new StartFailure(`The backup is damaged: ${name} is missing or differs. Nothing was restored.`);
  }
}

async function refuseOtherVersion({ migrations }: Manifest, sql: postgres.Sql): Promise<void> {
  if (String(await listMigrations(sql)) !== String(migrations))
    throw new StartFailure(
      `The backup has ${migrations.length} migrations and this version others: restore it with the version that wrote it, then start the new one.`,
    );
}

async function refuseUsedDatabase(tx: TransactionSql): Promise<void> {
  const [row] = await tx<{ isUsed: boolean }[]>`
    select exists (select from users) or exists (select from shops) as "isUsed"`;
  if (row?.isUsed)
    throw new StartFailure("This database has people or shops: restore into an empty one. Nothing was restored.");
}

async function loadTables(tables: readonly Table[], manifest: Manifest, from: string, tx: TransactionSql) {
  await tx`truncate ${tx(tables.map(({ name }) => name))}`;
  for (const { name, columns } of tables) {
    const file = path.join(from, tablesFolder, `${name}.gz`);
    const rows = await tx`copy ${tx(name)} (${tx(columns)}) from stdin`.writable();
    await pipeline(createReadStream(file), createGunzip(), rows);
    const saved = manifest.tables.find((table) => table.name === name);
    const loaded = await countTable(name, tx);
    if (saved?.rows !== loaded.rows || saved.checksum !== loaded.checksum)
      throw new StartFailure(`The backup is damaged: the rows of ${name} differ. Nothing was restored.`);
  }
  for (const { name, value } of manifest.sequences) await tx`select setval(${`public.${name}`}::regclass, ${value})`;
}

/**
 * Runs `work` while foreign keys, triggers and row-level security of all tables are off, as far as their owner may do
 * that, and puts them back. Foreign keys are compared with all rows when they return.
 */
async function withoutConstraints(tx: TransactionSql, work: (tables: readonly Table[]) => Promise<void>) {
  const tables = await listTables(tx);
  const keys = await tx<{ name: string; tableName: string; definition: string }[]>`
    select conname as name, conrelid::regclass::text as "tableName", pg_get_constraintdef(oid) as definition
    from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace and conparentid = 0`;
  const forced = await tx<{ name: string }[]>`
    select relname as name from pg_class where relnamespace = 'public'::regnamespace and relforcerowsecurity`;
  for (const { name, tableName } of keys) await tx`alter table ${tx(tableName)} drop constraint ${tx(name)}`;
  for (const { name } of forced) await tx`alter table ${tx(name)} no force row level security`;
  for (const { name } of tables) await tx`alter table ${tx(name)} disable trigger user`;
  await work(tables);
  for (const { name } of tables) await tx`alter table ${tx(name)} enable trigger user`;
  for (const { name } of forced) await tx`alter table ${tx(name)} force row level security`;
  for (const { name, tableName, definition } of keys)
    await tx`alter table ${tx(tableName)} add constraint ${tx(name)} ${tx.unsafe(definition)}`;
}
