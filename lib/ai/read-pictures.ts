import { buffer } from "node:stream/consumers";
import { env } from "../core/env";
import { type MediaSource, mediaSource } from "../media/renditions-on-demand";
import { fileName } from "../media/widths";

/**
 * Pictures as a model may see them: 960 pixels wide at most and as the market shows them, so without places, times and
 * makes of phones. One whose file is gone is left out.
 */
export async function readPictures(
  keys: readonly string[],
  media: MediaSource = mediaSource(env().DATA_DIR),
): Promise<Uint8Array[]> {
  const found = await Promise.all(keys.map((key) => media.find(fileName(key, 960, "webp"))));
  return Promise.all(found.flatMap((file) => (file ? buffer(file.read()) : [])));
}
