import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { Refusal } from "@/lib/core/errors";
import { type FramedPicture, frames, maxFrameBytes } from "./frames";
import { pictureLimits } from "./limits";
import { isRenditionsPoolFull, type Renditions, requestFrame, requestRenditions } from "./renditions-pool";
import { findRefusalReason } from "./signatures";
import { type MediaStorage, mediaStorage } from "./storage";
import { fileName, pictureTypes, type Rendition, widths } from "./widths";

/**
 * A stored picture: first part of its file names, pixels of its largest file, dominant colour `#rrggbb`, and perceptual
 * hash in 16 hexadecimal digits, empty for a picture too plain to recognise.
 */
export type StoredPicture = { key: string; width: number; height: number; color: string; hash: string };

/** The storage of its files, and that of its original, if it is stored. */
type Storages = { key?: string; storage?: MediaStorage; originals?: MediaStorage };

/**
 * Renders the files of a picture, given as bytes or as a path, and stores them: AVIF and WebP in each of `widths`,
 * upright, sRGB, without metadata, transparent parts on white. The uploaded bytes are never stored; `originals` gets a
 * rewritten picture, 2,048 pixels long at most.
 * @throws Refusal if the file is too large, not JPEG, PNG or WebP, broken, too small, too narrow or has too many pixels
 */
export async function makeRenditions(
  file: string | Uint8Array,
  { key = newKey(), storage = mediaStorage(), originals }: Storages = {},
): Promise<StoredPicture> {
  const bytes = typeof file === "string" ? await readFile(file) : file;
  if (bytes.byteLength > pictureLimits.bytes) throw refusal("tooLarge");
  const wrong = findRefusalReason(bytes);
  if (wrong) throw new Refusal(wrong);
  if (isRenditionsPoolFull()) throw new Refusal("errors.tooMany");
  const request = { widths, types: pictureTypes, limits: pictureLimits };
  const response = await requestRenditions({ bytes, ...request, original: originals && pictureLimits.original });
  if ("refused" in response) throw refusal(response.refused);
  if (originals && response.original) await originals.put(key, response.original);
  return storeFiles(key, response, storage);
}

/** Returns a new random key. */
export const newKey = (): string => randomBytes(12).toString("hex");

/** Stores the files of a picture under its key. */
export async function storeFiles(
  key: string,
  { files, width, height, color, hash }: Renditions,
  storage: MediaStorage,
): Promise<StoredPicture> {
  await Promise.all(files.map((file) => storage.put(fileName(key, file.width, file.type), file.bytes)));
  return { key, width, height, color, hash };
}

/** Renders one file of a picture from its largest stored one. @throws Error if that is not a picture */
export async function makeRendition(original: Uint8Array, target: Rendition | FramedPicture): Promise<Uint8Array> {
  if ("frame" in target) return makeFramed(original, target);
  const { key, width, type } = target;
  // Its shape was checked at the upload; a wide picture is low in the smaller widths.
  const limits = { ...pictureLimits, shortestSide: 1 };
  const request = { bytes: original, widths: [width], types: [type], limits };
  const response = await requestRenditions(request);
  const [file] = "refused" in response ? [] : response.files;
  if (!file) throw new Error(`no rendition can be made of the original of ${key}`);
  return file.bytes;
}

async function makeFramed(bytes: Uint8Array, { key, frame }: FramedPicture): Promise<Uint8Array> {
  const response = await requestFrame({ bytes, frame: frames[frame], mostBytes: maxFrameBytes, limits: pictureLimits });
  if ("refused" in response) throw new Error(`the picture ${key} fits into no frame`);
  return response.jpeg;
}

const refusal = (reason: string) =>
  new Refusal(`catalogue.pictures.${reason}`, {
    megabytes: pictureLimits.bytes / 1024 ** 2,
    pixels: pictureLimits.shortestSide,
  });
