// Decodes uploaded pictures in a process of its own: only the loaders for JPEG, PNG and WebP, no file and no network.
// Plain JavaScript, so that it starts without a loader.
import sharp from "sharp";
import { limitWork } from "../core/limit-work.mjs";
import { hashOf } from "./picture-hash.mjs";
import { renderEdit } from "./render-edit.mjs";
import { encoders, renderFiles } from "./render-files.mjs";

sharp.cache(false);
sharp.concurrency(1);
sharp.block({ operation: ["VipsForeignLoad"] });
sharp.unblock({
  operation: ["VipsForeignLoadJpegBuffer", "VipsForeignLoadPngBuffer", "VipsForeignLoadWebpBuffer"],
});

// Decoding runs on other threads, so the timer goes on.
const work = limitWork({ bytes: 1024 ** 3 });

process.on("message", async (request) => {
  work.begin();
  const reply = await handle(request).catch((error) => ({ refused: "broken", detail: String(error) }));
  work.end();
  process.send(reply);
});
process.on("disconnect", () => process.exit());

function handle(request) {
  if (request.hashed) return hashStored(request);
  if (request.frame) return putInFrame(request);
  if (request.sheet) return makeSheet(request);
  return request.edit ? renderEdit(request) : makeRenditions(request);
}

const hashStored = async ({ hashed, limits }) => ({
  hash: await hashOf(sharp(hashed, { limitInputPixels: limits.pixels, failOn: "error" })),
});

/**
 * Renders the files. With `original` also returns an upright picture without metadata, its longer side so many pixels.
 */
async function makeRenditions({ bytes, widths, types, limits, original }) {
  const options = { limitInputPixels: limits.pixels, failOn: "error" };
  const { width = 0, height = 0 } = await sharp(bytes, { ...options, limitInputPixels: false }).metadata();
  const [short, long] = [Math.min(width, height), Math.max(width, height)];
  if (width * height > limits.pixels) return { refused: "tooManyPixels" };
  if (short < limits.shortestSide) return { refused: "tooSmall" };
  if (long > short * limits.longestRatio) return { refused: "tooNarrow" };

  const upright = sharp(bytes, options).autoOrient();
  const bounds = original ? [original, original, { fit: "inside" }] : [widths.at(-1), undefined, {}];
  const { data, info } = await upright
    .resize(bounds[0], bounds[1], { ...bounds[2], withoutEnlargement: true })
    .flatten({ background: "#ffffff" })
    .toColourspace("srgb")
    .raw()
    .toBuffer({ resolveWithObject: true });
  if (!original) return renderFiles(data, info, { widths, types });
  const large = sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } });
  const smaller = await large
    .clone()
    .resize(widths.at(-1), undefined, { withoutEnlargement: true })
    .toColourspace("srgb")
    .raw()
    .toBuffer({ resolveWithObject: true });
  const originalBytes = await large.webp({ quality: 84, effort: 1 }).toBuffer();
  return { ...(await renderFiles(smaller.data, smaller.info, { widths, types })), original: originalBytes };
}

/** Places the whole picture on a canvas and continues its edges, blurred, so that a plain background just goes on. */
async function putInFrame({ bytes, frame: { width, height }, mostBytes, limits }) {
  const { data, info } = await sharp(bytes, { limitInputPixels: limits.pixels, failOn: "error" })
    .autoOrient()
    .resize(width, height, { fit: "inside" })
    .flatten({ background: "#ffffff" })
    .toColourspace("srgb")
    .raw()
    .toBuffer({ resolveWithObject: true });
  const raw = { raw: { width: info.width, height: info.height, channels: info.channels } };
  const left = Math.floor((width - info.width) / 2);
  const top = Math.floor((height - info.height) / 2);
  // Blurring at an eighth of the size takes an eighth of the time and looks the same.
  const eighth = (length) => Math.ceil(length / 8);
  const backdrop = await sharp(data, raw)
    .resize(eighth(info.width), eighth(info.height), { fit: "fill" })
    .extend({ left: eighth(left), right: eighth(left), top: eighth(top), bottom: eighth(top), extendWith: "copy" })
    .blur(3)
    .png()
    .toBuffer();
  const framed = sharp(backdrop)
    .resize(width, height, { fit: "fill" })
    .composite([{ input: data, ...raw, left, top }]);
  for (const quality of [82, 70, 55, 40]) {
    const jpeg = await framed.clone().jpeg({ quality, progressive: true }).toBuffer();
    if (jpeg.length <= mostBytes || quality === 40) return { jpeg };
  }
}

/** Renders a picture of any shape for close reading, and a small one. */
async function makeSheet({ bytes, sheet: { whole, small }, limits }) {
  const options = { limitInputPixels: limits.pixels, failOn: "error" };
  const { width = 0, height = 0 } = await sharp(bytes, { ...options, limitInputPixels: false }).metadata();
  if (width * height > limits.pixels) return { refused: "tooManyPixels" };
  const { data, info } = await sharp(bytes, options)
    .autoOrient()
    .resize(whole, whole, { fit: "inside", withoutEnlargement: true })
    .flatten({ background: "#ffffff" })
    .toColourspace("srgb")
    .raw()
    .toBuffer({ resolveWithObject: true });
  const picture = sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } });
  const smaller = picture.clone().resize(small, small, { fit: "inside", withoutEnlargement: true });
  return {
    width: info.width,
    height: info.height,
    whole: await picture.jpeg({ quality: 85, progressive: true }).toBuffer(),
    small: await encoders.webp(smaller).toBuffer(),
  };
}
