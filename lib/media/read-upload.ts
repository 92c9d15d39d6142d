import { Refusal } from "../core/errors";
import { pictureLimits } from "./limits";

/** Reads the bytes of an upload up to the limit. @throws Refusal above it */
export async function readUpload(
  body: ReadableStream<Uint8Array> | null,
  max: number = pictureLimits.bytes,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body ?? []) {
    length += chunk.byteLength;
    if (length > max) throw new Refusal("catalogue.pictures.tooLarge", { megabytes: pictureLimits.bytes / 1024 ** 2 });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
