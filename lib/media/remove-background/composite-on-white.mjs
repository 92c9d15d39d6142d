// Goods on a plain tone, with a soft edge and what is left of their shadow.
import sharp from "sharp";
import { findGoods } from "./segment-foreground.mjs";

/** Warm white of the market's own studio. */
const studio = [246, 242, 235];

/** Goods are looked for in a picture of so many pixels; more take longer and find no more. */
const longest = 560;

/** RGB pixels of the goods on the studio's tone, or why they cannot be told from their backdrop. */
export async function layOnStudio(data, size) {
  const raw = { raw: { ...size, channels: 3 } };
  const looked = sharp(data, raw).resize(longest, longest, { fit: "inside", withoutEnlargement: true }).blur(0.8);
  const { data: smooth, info } = await looked.raw().toBuffer({ resolveWithObject: true });
  const small = { width: info.width, height: info.height };
  const found = findGoods(smooth, small);
  if (found.refused) return found;
  const cover = await spread(
    found.goods.map((is) => is * 255),
    small,
    1,
    size,
  );
  const shadow = await spread(shadeOf(found, small), small, 2.5, size);
  const count = size.width * size.height;
  const laid = Buffer.alloc(count * 3);
  for (let pixel = 0; pixel < count; pixel++) {
    // Half a pixel of the edge is given up, since the old backdrop shines through it.
    const share = Math.min(1, Math.max(0, (cover[pixel] / 255 - 0.32) / 0.5));
    const shade = 1 - (1 - shadow[pixel] / 255) * 0.8;
    for (let channel = 0; channel < 3; channel++) {
      const at = pixel * 3 + channel;
      laid[at] = Math.round(data[at] * share + studio[channel] * shade * (1 - share));
    }
  }
  return { data: laid, goods: found.goods };
}

/** How much darker than the backdrop each of its pixels is; 255 is not at all. Under the goods nothing is told. */
function shadeOf({ goods, drawn, lab }, { width, height }) {
  return Uint8Array.from({ length: width * height }, (_, pixel) => {
    if (goods[pixel]) return 235;
    const ratio = (lab[pixel] + 16) / (drawn[pixel] + 16);
    return Math.round(255 * Math.min(1, Math.max(0.7, ratio + 0.02)));
  });
}

const spread = (plane, { width, height }, sigma, wanted) =>
  sharp(Buffer.from(plane), { raw: { width, height, channels: 1 } })
    .blur(sigma)
    .resize(wanted.width, wanted.height, { fit: "fill" })
    .extractChannel(0)
    .raw()
    .toBuffer();
