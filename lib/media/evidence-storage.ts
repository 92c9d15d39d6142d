import path from "node:path";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { decryptBytes, encryptBytes } from "../security/encrypt";
import { type MediaStorage, openFolder } from "./storage";

/** Evidence of verifications, encrypted, which is sent to its shop and to operators only. */
export const evidenceStorage = (): MediaStorage => encryptedStorage(openFolder("evidence"));

/**
 * Encrypts each file with a key of its own, derived from its name. A file that cannot be decrypted, because it was
 * changed, renamed or written with another secret, is not found.
 */
export function encryptedStorage(storage: MediaStorage): MediaStorage {
  return {
    put: (name, bytes) => storage.put(name, encryptBytes(purposeOf(name), bytes)),
    async find(name) {
      const file = await storage.find(name);
      const bytes = file && decryptBytes(purposeOf(name), await buffer(file.read()));
      if (!bytes) return undefined;
      return {
        size: bytes.byteLength,
        read: ({ from, to } = { from: 0, to: bytes.byteLength }) => Readable.from([bytes.subarray(from, to + 1)]),
      };
    },
    remove: (name) => storage.remove(name),
  };
}

const purposeOf = (name: string) => `evidence:${path.basename(name)}`;
