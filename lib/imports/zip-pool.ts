import { type ChildFailed, childPool } from "../core/child-pool";
import { pictureImportLimits } from "./picture-import-limits";

/** The reason why a file of a zip is skipped: the last part of a message key under `imports.pictures.entry`. */
export type EntryProblem = "path" | "encrypted" | "nested" | "notPicture" | "tooLarge" | "broken";
/** A file of a zip by its index; its name is unsafe if `problem` is "path". */
export type ZipEntry = { index: number; name: string; problem?: EntryProblem };
export type RefusedZip = { refused: "tooManyEntries" | "bomb" };

const pool = childPool({ script: "lib/imports/zip-child.mjs", processes: 1, timeLimit: 20_000, mayWait: 16 });

export const isZipPoolFull = pool.isFull;

/** Lists the entries of a zip without unpacking it. */
export const listZipEntries = (file: string): Promise<{ entries: ZipEntry[] } | RefusedZip | ChildFailed> =>
  pool.request<{ entries: ZipEntry[] } | RefusedZip>({ list: true, file, limits: pictureImportLimits });

/** Unpacks one entry of a zip. */
export const readZipEntry = (file: string, index: number): Promise<{ bytes: Uint8Array } | { refused: EntryProblem }> =>
  pool.request<{ bytes: Uint8Array } | { refused: EntryProblem }>({ file, index, limits: pictureImportLimits });
