import type { Readable } from "node:stream";

/** A stored file: its size, and a reader of all bytes or of `from` … `to`, both counted from 0 and included. */
export type StoredFile = { size: number; read(part?: { from: number; to: number }): Readable };

/** Storage of files. Names are never reused, so a file never changes. */
export type MediaStorage = {
  put(name: string, bytes: Uint8Array): Promise<void>;
  /** `name` is a file name without a folder. */
  find(name: string): Promise<StoredFile | undefined>;
  /** Deletes the file if it exists. */
  remove(name: string): Promise<void>;
};

/** A file of a listing, and when it was stored. */
export type ListedFile = { name: string; size: number; storedAt: Date };

/** Storage that also takes files too large for memory, and lists its files. */
export type FileStorage = MediaStorage & {
  /** Stores a file part by part; it appears only once complete. @returns its size in bytes */
  putParts(name: string, parts: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<number>;
  /** Lists every file in no order; on a disk also unfinished ones, whose names begin with a dot. */
  list(): AsyncIterable<ListedFile>;
};
