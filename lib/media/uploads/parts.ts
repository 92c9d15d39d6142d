import type { MediaStorage } from "../storage";
import { uploadLimits } from "./limits";
import type { FileUpload } from "./own-upload";

export type SentFile = Pick<FileUpload, "id" | "purpose" | "bytes">;

/** Returns the name in storage of the part that begins at this byte. */
export const partName = ({ id, purpose }: Omit<SentFile, "bytes">, offset: number): string =>
  `${id}-${offset / uploadLimits[purpose].partBytes}`;

/** Yields all its bytes, part by part. @throws Error if a part is missing */
export async function* contentOf(file: SentFile, storage: MediaStorage): AsyncGenerator<Uint8Array> {
  for (const name of partNames(file)) {
    const part = await storage.find(name);
    if (!part) throw new Error(`part ${name} is missing`);
    yield* part.read();
  }
}

/** Deletes all parts, if they exist. */
export async function removeParts(file: SentFile, storage: MediaStorage): Promise<void> {
  for (const name of partNames(file)) await storage.remove(name);
}

function* partNames(file: SentFile): Generator<string> {
  const { partBytes } = uploadLimits[file.purpose];
  for (let offset = 0; offset < file.bytes; offset += partBytes) yield partName(file, offset);
}
