import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { Refusal } from "@/lib/core/errors";
import { type FramedPicture, frames, mostFrameBytes } from "./frames";
import { pictureLimits } from "./limits";
import { askForFrame, askForRenditions, isRenditionsPoolFull, type Renditions } from "./renditions-pool";
import { whatIsWrongWith } from "./signatures";
import { type MediaStorage, mediaStorage } from "./storage";
import { fileName, pictureTypes, type Rendition, widths } from "./widths";

/** A picture that is kept: first part of its file names, pixels of its largest file, dominant colour `#rrggbb`. */
export type MadePicture = { key: string; width: number; height: number; color: string };

/** Where its files are kept, and what it was made of, when that is kept too. */
type Places = { key?: string; storage?: MediaStorage; originals?: MediaStorage };

/**
 * Makes the files of a picture, given as bytes or as the path of a file, and keeps them: AVIF and WebP in every width
 * of `widths`, upright, sRGB, without metadata, transparent parts on white. Nothing is kept as it was sent;
 * `originals` gets it made anew, 2,048 pixels long at most.
 * @throws Refusal when the file is too large, no JPEG, PNG or WebP, broken, too small, too narrow or has too many pixels
 */
export async function makeRenditions(
  file: string | Uint8Array,
  { key = newKey(), storage = mediaStorage(), originals }: Places = {},
): Promise<MadePicture> {
  const bytes = typeof file === "string" ? await readFile(file) : file;
  if (bytes.byteLength > pictureLimits.bytes) throw refusal("tooLarge");
  const wrong = whatIsWrongWith(bytes);
  if (wrong) throw new Refusal(wrong);
  if (isRenditionsPoolFull()) throw new Refusal("errors.tooMany");
  const wanted = { widths, types: pictureTypes, limits: pictureLimits };
  const answer = await askForRenditions({ bytes, ...wanted, original: originals && pictureLimits.original });
  if ("refused" in answer) throw refusal(answer.refused);
  if (originals && answer.original) await originals.put(key, answer.original);
  return keepFiles(key, answer, storage);
}

/** A key no other picture has. */
export const newKey = (): string => randomBytes(12).toString("hex");

/** Keeps the files of a picture under its key. */
export async function keepFiles(
  key: string,
  { files, width, height, color }: Renditions,
  storage: MediaStorage,
): Promise<MadePicture> {
  await Promise.all(files.map((file) => storage.put(fileName(key, file.width, file.type), file.bytes)));
  return { key, width, height, color };
}

/** One file of a picture, made of the largest we keep of it. @throws Error when that is no picture */
export async function makeRendition(original: Uint8Array, wanted: Rendition | FramedPicture): Promise<Uint8Array> {
  if ("frame" in wanted) return makeFramed(original, wanted);
  const { key, width, type } = wanted;
  // Its shape was judged when it came; a wide one is low in our own sizes.
  const limits = { ...pictureLimits, shortestSide: 1 };
  const question = { bytes: original, widths: [width], types: [type], limits };
  const answer = await askForRenditions(question);
  const [file] = "refused" in answer ? [] : answer.files;
  if (!file) throw new Error(`no rendition can be made of the original of ${key}`);
  return file.bytes;
}

async function makeFramed(bytes: Uint8Array, { key, frame }: FramedPicture): Promise<Uint8Array> {
  const answer = await askForFrame({ bytes, frame: frames[frame], mostBytes: mostFrameBytes, limits: pictureLimits });
  if ("refused" in answer) throw new Error(`the picture ${key} fits into no frame`);
  return answer.jpeg;
}

const refusal = (what: string) =>
  new Refusal(`catalogue.pictures.${what}`, {
    megabytes: pictureLimits.bytes / 1024 ** 2,
    pixels: pictureLimits.shortestSide,
  });
