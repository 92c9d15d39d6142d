import { buffer } from "node:stream/consumers";
import { env } from "../core/env";
import { type MediaSource, mediaSource } from "../media/renditions-on-demand";
import { fileName } from "../media/widths";

/**
 * Loads pictures for a model: renditions of at most 960 pixels width, without metadata such as places, times and phone
 * models. Leaves out a picture whose file no longer exists.
 */
export async function readPictures(
  keys: readonly string[],
  media: MediaSource = mediaSource(env().DATA_DIR),
): Promise<Uint8Array[]> {
  const found = await Promise.all(keys.map((key) => media.find(fileName(key, 960, "webp"))));
  return Promise.all(found.flatMap((file) => (file ? buffer(file.read()) : [])));
}
