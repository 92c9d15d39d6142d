import { buffer } from "node:stream/consumers";
import type { MediaStorage } from "./storage";
import { partBytes } from "./upload-sizes";

export type SentFile = { id: string; bytes: number };

/** The name of the part that begins at this byte. */
export const partName = (id: string, offset: number): string => `${id}-${offset / partBytes}`;

const partNames = ({ id, bytes }: SentFile): string[] =>
  Array.from({ length: Math.ceil(bytes / partBytes) }, (_, index) => partName(id, index * partBytes));

/** All parts behind each other. @throws Error when one is missing */
export async function joinParts(upload: SentFile, storage: MediaStorage): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  for (const name of partNames(upload)) {
    const part = await storage.find(name);
    if (!part) throw new Error("a part of an upload is missing");
    parts.push(await buffer(part.read()));
  }
  return Buffer.concat(parts);
}

/** Afterwards no part is there; some may never have been. */
export const removeParts = (upload: SentFile, storage: MediaStorage): Promise<unknown> =>
  Promise.all(partNames(upload).map((name) => storage.remove(name)));
