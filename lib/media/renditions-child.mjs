// Decodes what strangers upload, in a process of its own: no loader but JPEG, PNG and WebP, no file and no network.
// Plain JavaScript, so that it starts without a loader wherever it is forked from.
import sharp from "sharp";
import { watchWork } from "../core/child-watch.mjs";
import { renderEdit } from "./render-edit.mjs";
import { encoders, renderFiles } from "./render-files.mjs";

sharp.cache(false);
sharp.concurrency(1);
sharp.block({ operation: ["VipsForeignLoad"] });
sharp.unblock({
  operation: ["VipsForeignLoadJpegBuffer", "VipsForeignLoadPngBuffer", "VipsForeignLoadWebpBuffer"],
});

// Decoding runs on threads of its own, so the clock keeps ticking.
const work = watchWork({ bytes: 1024 ** 3 });

process.on("message", async (question) => {
  work.begin();
  const told = await answerTo(question).catch((error) => ({ refused: "broken", detail: String(error) }));
  work.end();
  process.send(told);
});
process.on("disconnect", () => process.exit());

function answerTo(question) {
  if (question.frame) return putInFrame(question);
  if (question.sheet) return makeSheet(question);
  return question.edit ? renderEdit(question) : make(question);
}

/** With `original` the picture is kept as well, upright and without metadata, its longer side so many pixels at most. */
async function make({ bytes, widths, types, limits, original }) {
  const options = { limitInputPixels: limits.pixels, failOn: "error" };
  const { width = 0, height = 0 } = await sharp(bytes, { ...options, limitInputPixels: false }).metadata();
  const [short, long] = [Math.min(width, height), Math.max(width, height)];
  if (width * height > limits.pixels) return { refused: "tooManyPixels" };
  if (short < limits.shortestSide) return { refused: "tooSmall" };
  if (long > short * limits.longestRatio) return { refused: "tooNarrow" };

  const upright = sharp(bytes, options).autoOrient();
  const most = original ? [original, original, { fit: "inside" }] : [widths.at(-1), undefined, {}];
  const { data, info } = await upright
    .resize(most[0], most[1], { ...most[2], withoutEnlargement: true })
    .flatten({ background: "#ffffff" })
    .toColourspace("srgb")
    .raw()
    .toBuffer({ resolveWithObject: true });
  if (!original) return renderFiles(data, info, { widths, types });
  const large = sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } });
  const less = await large
    .clone()
    .resize(widths.at(-1), undefined, { withoutEnlargement: true })
    .toColourspace("srgb")
    .raw()
    .toBuffer({ resolveWithObject: true });
  const kept = await large.webp({ quality: 84, effort: 1 }).toBuffer();
  return { ...(await renderFiles(less.data, less.info, { widths, types })), original: kept };
}

/** The whole picture; what is left of the canvas carries its edges on, blurred, so that a studio's wall just goes on. */
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
  // Blurring an eighth of the size takes an eighth of the time and looks the same.
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

/** A picture of any shape, large enough to read a drawing, and a small one. */
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
  const less = picture.clone().resize(small, small, { fit: "inside", withoutEnlargement: true });
  return {
    width: info.width,
    height: info.height,
    whole: await picture.jpeg({ quality: 85, progressive: true }).toBuffer(),
    small: await encoders.webp(less).toBuffer(),
  };
}
