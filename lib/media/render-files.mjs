// Renders the files of a stored picture from its pixels. Plain JavaScript, as children are.
import sharp from "sharp";
import { hashOf } from "./picture-hash.mjs";

// AVIF with effort 2 takes 1.5 times as long and is not smaller; with effort 0 it is a sixth larger.
export const encoders = {
  avif: (picture) => picture.avif({ quality: 55, effort: 1 }),
  webp: (picture) => picture.webp({ quality: 78, effort: 2 }),
};

/** Renders each type in each width, without enlarging. `info` contains width, height and channels of the pixels. */
export async function renderFiles(data, info, { widths, types }) {
  const raw = { raw: { width: info.width, height: info.height, channels: info.channels } };
  const files = await Promise.all(
    widths.flatMap((width) => {
      const picture = sharp(data, raw).resize(Math.min(width, info.width)).toColourspace("srgb");
      return types.map(async (type) => ({ width, type, bytes: await encoders[type](picture.clone()).toBuffer() }));
    }),
  );
  return {
    width: info.width,
    height: info.height,
    color: await dominant(data, raw),
    hash: await hashOf(sharp(data, raw)),
    files,
  };
}

async function dominant(data, raw) {
  const small = await sharp(data, raw).resize(64, 64, { fit: "fill" }).png().toBuffer();
  const { dominant } = await sharp(small).stats();
  return `#${[dominant.r, dominant.g, dominant.b].map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}
