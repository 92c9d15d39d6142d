import { Refusal } from "@/lib/core/errors";
import { isRenditionsPoolFull, requestSheet } from "../renditions-pool";
import { isPictureFile } from "../signatures";
import { attachmentLimits } from "./limits";
import { isPdfPoolFull, requestPdf } from "./pdf-pool";

/** A sanitized file for storage: never the bytes that were sent. */
export type CleanFile =
  | { kind: "picture"; width: number; height: number; whole: Uint8Array; small: Uint8Array }
  | { kind: "pdf"; pages: number; whole: Uint8Array };

/** Longer sides in pixels: a drawing remains readable, a row of small ones light. */
const sheet = { whole: 2048, small: 320 };

/**
 * Rewrites a file by the type of its first bytes: a picture becomes a JPEG without metadata, a PDF one of the same
 * pages without active content. `name` is its name in errors.
 * @throws Refusal if it is too large, of another type, broken, encrypted, or has too many pixels or pages
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
  const response = await requestSheet({ bytes, sheet, limits: { pixels: attachmentLimits.pixels } });
  if ("refused" in response) throw refusal(response.refused, name);
  return { kind: "picture", ...response };
}

async function cleanPdf(bytes: Uint8Array, name: string): Promise<CleanFile> {
  if (isPdfPoolFull()) throw new Refusal("errors.tooMany", { field: "files" });
  const response = await requestPdf({ bytes, mostPages: attachmentLimits.pages });
  if ("refused" in response) throw refusal(response.refused, name);
  return { kind: "pdf", pages: response.pages, whole: response.bytes };
}

type Reason = "empty" | "tooLarge" | "wrongType" | "broken" | "encrypted" | "tooManyPages" | "tooManyPixels";

const refusal = (reason: Reason, name: string) =>
  new Refusal(`attachments.refused.${reason}`, {
    field: "files",
    name,
    megabytes: attachmentLimits.bytes / 1024 ** 2,
    pages: attachmentLimits.pages,
    megapixels: attachmentLimits.pixels / 1_000_000,
  });
