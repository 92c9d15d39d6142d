import { Refusal } from "@/lib/core/errors";
import { askForSheet, isRenditionsPoolFull } from "../renditions-pool";
import { isPictureFile } from "../signatures";
import { attachmentLimits } from "./limits";
import { askForPdf, isPdfPoolFull } from "./pdf-pool";

/** What is kept of a file that came: never the bytes that were sent. */
export type CleanFile =
  | { kind: "picture"; width: number; height: number; whole: Uint8Array; small: Uint8Array }
  | { kind: "pdf"; pages: number; whole: Uint8Array };

/** The longer side in pixels: a drawing stays readable, a row of small ones light. */
const sheet = { whole: 2048, small: 320 };

/**
 * Makes a file anew, by what its first bytes say it is: a picture becomes a JPEG without metadata, a PDF one of the same
 * pages and nothing that acts. `name` is how sentences call it.
 * @throws Refusal when it is too large, neither, broken, locked, or has too many pixels or pages
 */
export async function cleanFile(bytes: Uint8Array, name: string): Promise<CleanFile> {
  if (bytes.byteLength === 0) throw refusal("empty", name);
  if (bytes.byteLength > attachmentLimits.bytes) throw refusal("tooLarge", name);
  if (isPictureFile(bytes)) return cleanPicture(bytes, name);
  if (isPdfFile(bytes)) return cleanPdf(bytes, name);
  throw refusal("wrongType", name);
}

const isPdfFile = (bytes: Uint8Array) => String.fromCharCode(...bytes.subarray(0, 5)) === "%PDF-";

async function cleanPicture(bytes: Uint8Array, name: string): Promise<CleanFile> {
  if (isRenditionsPoolFull()) throw new Refusal("errors.tooMany", { field: "files" });
  const made = await askForSheet({ bytes, sheet, limits: { pixels: attachmentLimits.pixels } });
  if ("refused" in made) throw refusal(made.refused, name);
  return { kind: "picture", ...made };
}

async function cleanPdf(bytes: Uint8Array, name: string): Promise<CleanFile> {
  if (isPdfPoolFull()) throw new Refusal("errors.tooMany", { field: "files" });
  const made = await askForPdf({ bytes, mostPages: attachmentLimits.pages });
  if ("refused" in made) throw refusal(made.refused, name);
  return { kind: "pdf", pages: made.pages, whole: made.bytes };
}

type Why = "empty" | "tooLarge" | "wrongType" | "broken" | "encrypted" | "tooManyPages" | "tooManyPixels";

const refusal = (why: Why, name: string) =>
  new Refusal(`attachments.refused.${why}`, {
    field: "files",
    name,
    megabytes: attachmentLimits.bytes / 1024 ** 2,
    pages: attachmentLimits.pages,
    megapixels: attachmentLimits.pixels / 1_000_000,
  });
