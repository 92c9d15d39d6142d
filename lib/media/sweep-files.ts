import postgres, { type TransactionSql } from "postgres";
import type { FileStorage } from "../core/file-storage";
import { framedPictureOf } from "./frames";
import { fileFolders } from "./storage";
import { renditionOf } from "./widths";

type Folder = (typeof fileFolders)[number];
/** `unknown` files have a name that the market does not give, and are left alone. */
export type SweptFolder = { folder: Folder; files: number; orphans: number; bytes: number; unknown: number };

type Options = {
  /** A role that row-level security does not apply to, since a row that it hides would cost a file. */
  url: string;
  open: (folder: Folder) => FileStorage;
  /** Files younger than this stay, because a file is stored before its row. */
  minAgeDays: number;
  isDryRun: boolean;
  now?: Date;
};

/**
 * Deletes the files that no row refers to, such as those of uploads that were cut, and of rows that a restore does not
 * have. The files are listed before the rows are read, so that a file whose row is on its way is found.
 * @throws the database's error 42501 if the role may not read everything
 */
export async function sweepFiles({ url, open, minAgeDays, isDryRun, now = new Date() }: Options) {
  const before = now.getTime() - minAgeDays * 86_400_000;
  const swept: SweptFolder[] = [];
  for (const folder of fileFolders) {
    const storage = open(folder);
    const result: SweptFolder = { folder, files: 0, orphans: 0, bytes: 0, unknown: 0 };
    const old: { name: string; size: number; key: string }[] = [];
    for await (const { name, size, storedAt } of storage.list()) {
      result.files++;
      const key = keyOf(folder, name);
      if (key === undefined) result.unknown++;
      else if (storedAt.getTime() < before) old.push({ name, size, key });
    }
    const known = old.length > 0 ? await readKeys(url) : new Set();
    for (const { name, size, key } of old) {
      if (known.has(key)) continue;
      result.orphans++;
      result.bytes += size;
      if (!isDryRun) await storage.remove(name);
    }
    swept.push(result);
  }
  return swept;
}

/** A key that no row has: an unfinished file of a disk is never referred to. */
const unfinished = "";

/** Returns the key by which rows refer to a file; undefined for a name that is not the market's. */
function keyOf(folder: Folder, name: string): string | undefined {
  if (name.startsWith(".")) return /^\..+\.[0-9a-f]{12}$/.test(name) ? unfinished : undefined;
  switch (folder) {
    case "originals":
      return name.includes(".") ? undefined : name;
    case "media":
      return (renditionOf(name) ?? framedPictureOf(name))?.key ?? /^([a-z0-9-]{1,80})\.mp4$/.exec(name)?.[1];
    case "uploads":
      return /^([0-9a-f-]{36})-\d+$/.exec(name)?.[1];
    case "archives":
      return /^([0-9a-f-]{36})\.zip$/.exec(name)?.[1];
    default:
      return /^([0-9a-f]{24,64})(?:\.pdf|\.jpg|-small\.webp)$/.exec(name)?.[1];
  }
}

/** Reads every key of a file that a row has: all columns that are called so, and the ids of uploads and archives. */
async function readKeys(url: string): Promise<Set<string>> {
  const sql = postgres(url, { max: 1, onnotice() {}, connection: { row_security: "off" } });
  try {
    return await sql.begin("isolation level repeatable read read only", collectKeys);
  } finally {
    await sql.end({ timeout: 5 });
  }
}

async function collectKeys(tx: TransactionSql): Promise<Set<string>> {
  const columns = await tx<{ table: string; name: string }[]>`
    select c.relname as table, a.attname as name from pg_class c join pg_attribute a on a.attrelid = c.oid
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
      and a.attnum > 0 and not a.attisdropped and a.atttypid = 'text'::regtype
      and (a.attname = 'key' or a.attname like '%\_key' or a.attname like '%\_hash')
    union all values ('file_uploads', 'id'), ('shop_archives', 'id')`;
  const keys = new Set<string>();
  for (const { table, name } of columns)
    for await (const rows of tx<{ key: string }[]>`
      select ${tx(name)}::text as key from ${tx(table)} where ${tx(name)} is not null`.cursor(10_000))
      for (const { key } of rows) keys.add(key);
  return keys;
}
