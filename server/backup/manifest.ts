import { z } from "zod";

/** The description of a backup, written last: a folder without it is no complete backup. */
export const manifestFile = "manifest.json";

export const manifestSchema = z.object({
  createdAt: z.iso.datetime(),
  migrations: z.array(z.number()),
  tables: z.array(z.object({ name: z.string(), rows: z.number(), checksum: z.string() })),
  sequences: z.array(z.object({ name: z.string(), value: z.string() })),
  /** Path below DATA_DIR, and SHA-256 in hexadecimal. */
  files: z.array(z.object({ path: z.string(), sha256: z.string() })),
});
export type Manifest = z.output<typeof manifestSchema>;

/** The folders and files of DATA_DIR that a backup contains; docs/operations.md has the others. */
export const savedEntries = ["originals", "media", "attachments", "evidence", "proformas", "secret", "vapid.json"];

/** The folders of a backup. */
export const tablesFolder = "tables";
export const filesFolder = "files";
