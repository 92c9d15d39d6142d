// Decodes what strangers upload, in a process of its own: no loader but JPEG, PNG and WebP, no file and no network.
// Plain JavaScript, so that it starts without a loader wherever it is forked from.
import sharp from "sharp";

const memoryLimit = 1024 ** 3;

sharp.cache(false);
sharp.concurrency(1);
sharp.block({ operation: ["VipsForeignLoad"] });
sharp.unblock({
  operation: ["VipsForeignLoadJpegBuffer", "VipsForeignLoadPngBuffer", "VipsForeignLoadWebpBuffer"],
});

// Decoding runs on threads of its own, so this clock keeps ticking and ends the process before the machine suffers.
setInterval(() => {
  if (process.memoryUsage.rss() > memoryLimit) process.exit(137);
}, 50).unref();

// AVIF of effort 2 takes half as long again and is no smaller; effort 0 is a sixth larger.
const encoders = {
  avif: (picture) => picture.avif({ quality: 55, effort: 1 }),
  webp: (picture) => picture.webp({ quality: 78, effort: 2 }),
};

process.on("message", async (question) => {
  process.send(await make(question).catch((error) => ({ refused: "broken", detail: String(error) })));
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

async function dominant(data, raw) {
  const small = await sharp(data, raw).resize(64, 64, { fit: "fill" }).png().toBuffer();
  const { dominant } = await sharp(small).stats();
  return `#${[dominant.r, dominant.g, dominant.b].map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}
