import { Refusal } from "../core/errors";
import { pictureLimits } from "./limits";

/** The bytes of an upload, counted while they come: what is too large is not read to its end. @throws Refusal */
export async function readUpload(
  body: ReadableStream<Uint8Array> | null,
  most: number = pictureLimits.bytes,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body ?? []) {
    length += chunk.byteLength;
    if (length > most) throw new Refusal("catalogue.pictures.tooLarge", { megabytes: pictureLimits.bytes / 1024 ** 2 });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
