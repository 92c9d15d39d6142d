// Decodes what strangers upload, in a process of its own: no loader but JPEG, PNG and WebP, no file and no network.
// Plain JavaScript, so that it starts without a loader wherever it is forked from.
import sharp from "sharp";
import { watchWork } from "../child-watch.mjs";

sharp.cache(false);
sharp.concurrency(1);
sharp.block({ operation: ["VipsForeignLoad"] });
sharp.unblock({
  operation: ["VipsForeignLoadJpegBuffer", "VipsForeignLoadPngBuffer", "VipsForeignLoadWebpBuffer"],
});

// Decoding runs on threads of its own, so the clock keeps ticking.
const work = watchWork({ bytes: 1024 ** 3 });

// AVIF of effort 2 takes half as long again and is no smaller; effort 0 is a sixth larger.
const encoders = {
  avif: (picture) => picture.avif({ quality: 55, effort: 1 }),
  webp: (picture) => picture.webp({ quality: 78, effort: 2 }),
};

process.on("message", async (question) => {
  work.begin();
  const answer = question.frame ? putInFrame(question) : question.sheet ? makeSheet(question) : make(question);
  const told = await answer.catch((error) => ({ refused: "broken", detail: String(error) }));
  work.end();
  process.send(told);
});
process.on("disconnect", () => process.exit());

async function make({ bytes, widths, types, limits }) {
  const options = { limitInputPixels: limits.pixels, failOn: "error" };
  const { width = 0, height = 0, autoOrient } = await sharp(bytes, { ...options, limitInputPixels: false }).metadata();
  const [short, long] = [Math.min(width, height), Math.max(width, height)];
  if (width * height > limits.pixels) return { refused: "tooManyPixels" };
  if (short < limits.shortestSide) return { refused: "tooSmall" };
  if (long > short * limits.longestRatio) return { refused: "tooNarrow" };

  const largest = Math.min(widths.at(-1), autoOrient.width);
  const { data, info } = await sharp(bytes, options)
    .autoOrient()
    .resize(largest)
    .flatten({ background: "#ffffff" })
    .toColourspace("srgb")
    .raw()
    .toBuffer({ resolveWithObject: true });
  const raw = { raw: { width: info.width, height: info.height, channels: info.channels } };
  const files = await Promise.all(
    widths.flatMap((width) => {
      const picture = sharp(data, raw).resize(Math.min(width, info.width)).toColourspace("srgb");
      return types.map(async (type) => ({ width, type, bytes: await encoders[type](picture.clone()).toBuffer() }));
    }),
  );
  return { width: info.width, height: info.height, color: await dominant(data, raw), files };
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

async function dominant(data, raw) {
  const small = await sharp(data, raw).resize(64, 64, { fit: "fill" }).png().toBuffer();
  const { dominant } = await sharp(small).stats();
  return `#${[dominant.r, dominant.g, dominant.b].map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}
