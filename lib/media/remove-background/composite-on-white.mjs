// Composites a product on a plain tone, with a soft edge and the rest of its shadow.
import sharp from "sharp";
import { segmentForeground } from "./segment-foreground.mjs";

/** The warm white of the market's pictures. */
const tone = [246, 242, 235];

/** Longer side in pixels of the picture that is segmented; a larger one takes longer and gives the same result. */
const maxSide = 560;

/**
 * Returns RGB pixels of the product on the plain tone, or the reason why it cannot be separated from its background.
 */
export async function compositeOnWhite(data, size) {
  const raw = { raw: { ...size, channels: 3 } };
  const reduced = sharp(data, raw).resize(maxSide, maxSide, { fit: "inside", withoutEnlargement: true }).blur(0.8);
  const { data: smooth, info } = await reduced.raw().toBuffer({ resolveWithObject: true });
  const small = { width: info.width, height: info.height };
  const found = segmentForeground(smooth, small);
  if (found.refused) return found;
  const cover = await spread(
    found.foreground.map((is) => is * 255),
    small,
    1,
    size,
  );
  const shadow = await spread(shadeOf(found, small), small, 2.5, size);
  const count = size.width * size.height;
  const composite = Buffer.alloc(count * 3);
  for (let pixel = 0; pixel < count; pixel++) {
    // Half a pixel of the edge is removed, because the former background shows through it.
    const share = Math.min(1, Math.max(0, (cover[pixel] / 255 - 0.32) / 0.5));
    const shade = 1 - (1 - shadow[pixel] / 255) * 0.8;
    for (let channel = 0; channel < 3; channel++) {
      const at = pixel * 3 + channel;
      composite[at] = Math.round(data[at] * share + tone[channel] * shade * (1 - share));
    }
  }
  return { data: composite, foreground: found.foreground };
}

/**
 * Returns how much darker than the background each pixel is; 255 is no difference. Under the product it is constant.
 */
function shadeOf({ foreground, drawn, lab }, { width, height }) {
  return Uint8Array.from({ length: width * height }, (_, pixel) => {
    if (foreground[pixel]) return 235;
    const ratio = (lab[pixel] + 16) / (drawn[pixel] + 16);
    return Math.round(255 * Math.min(1, Math.max(0.7, ratio + 0.02)));
  });
}

const spread = (plane, { width, height }, sigma, target) =>
  sharp(Buffer.from(plane), { raw: { width, height, channels: 1 } })
    .blur(sigma)
    .resize(target.width, target.height, { fit: "fill" })
    .extractChannel(0)
    .raw()
    .toBuffer();
