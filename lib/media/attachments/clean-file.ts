import { Refusal } from "@/lib/core/errors";
import { isRenditionsPoolFull, requestSheet } from "../renditions-pool";
import { isHeic, isPictureFile } from "../signatures";
import { attachmentLimits } from "./limits";
import { isPdfPoolFull, requestPdf } from "./pdf-pool";

/** A sanitized file for storage: never the bytes that were sent. */
export type CleanFile =
  | { kind: "picture"; width: number; height: number; whole: Uint8Array; small: Uint8Array }
  | { kind: "pdf"; pages: number; whole: Uint8Array };

/** Maxima of one file: bytes as sent, pixels of a picture, pages of a PDF. */
type FileLimits = { bytes: number; pixels: number; pages: number };

/** Longer sides in pixels: a drawing remains readable, a row of small ones light. */
const sheet = { whole: 2048, small: 320 };

/**
 * Rewrites a file by the type of its first bytes: a picture becomes a JPEG without metadata, a PDF one of the same
 * pages without active content. `name` is its name in errors.
 * @throws Refusal if it is too large, of another type, broken, encrypted, or has too many pixels or pages
 */
export async function cleanFile(
  bytes: Uint8Array,
  name: string,
  limits: FileLimits = attachmentLimits,
): Promise<CleanFile> {
  const refused = (reason: Reason) => refusal(reason, name, limits);
  if (bytes.byteLength === 0) throw refused("empty");
  if (bytes.byteLength > limits.bytes) throw refused("tooLarge");
  if (isPictureFile(bytes)) return cleanPicture(bytes, limits, refused);
  if (isPdfFile(bytes)) return cleanPdf(bytes, limits, refused);
  throw refused(isHeic(bytes) ? "heic" : "wrongType");
}

type Refused = (reason: Reason) => Refusal;

const isPdfFile = (bytes: Uint8Array) => String.fromCharCode(...bytes.subarray(0, 5)) === "%PDF-";

async function cleanPicture(bytes: Uint8Array, { pixels }: FileLimits, refused: Refused): Promise<CleanFile> {
  if (isRenditionsPoolFull()) throw new Refusal("errors.tooMany", { field: "files" });
  const response = await requestSheet({ bytes, sheet, limits: { pixels } });
  if ("refused" in response) throw refused(response.refused);
  return { kind: "picture", ...response };
}

async function cleanPdf(bytes: Uint8Array, { pages }: FileLimits, refused: Refused): Promise<CleanFile> {
  if (isPdfPoolFull()) throw new Refusal("errors.tooMany", { field: "files" });
  const response = await requestPdf({ bytes, mostPages: pages });
  if ("refused" in response) throw refused(response.refused);
  return { kind: "pdf", pages: response.pages, whole: response.bytes };
}

type Reason = "empty" | "tooLarge" | "wrongType" | "heic" | "broken" | "encrypted" | "tooManyPages" | "tooManyPixels";

const refusal = (reason: Reason, name: string, limits: FileLimits) =>
  new Refusal(`attachments.refused.${reason}`, {
    field: "files",
    name,
    megabytes: limits.bytes / 1024 ** 2,
    pages: limits.pages,
    megapixels: limits.pixels / 1_000_000,
  });
