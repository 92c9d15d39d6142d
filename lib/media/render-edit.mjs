// Renders a square crop of a picture, or its product on a plain tone. Plain JavaScript, as children are.
import sharp from "sharp";
import { compositeOnWhite } from "./remove-background/composite-on-white.mjs";
import { encoders, renderFiles } from "./render-files.mjs";

const fullShare = 10_000;

/** Returns the files of the edited picture, or with `preview` one WebP of so many pixels. */
export async function renderEdit({ bytes, edit: { crop, isClean, preview }, widths, types, limits }) {
  const options = { limitInputPixels: limits.pixels, failOn: "error" };
  const { autoOrient, width = 0, height = 0 } = await sharp(bytes, { ...options, limitInputPixels: false }).metadata();
  if (width * height > limits.pixels) return { refused: "tooManyPixels" };
  const part = crop && squareOf(crop, autoOrient);
  if (part && part.width < limits.shortestSide) return { refused: "tooSmall" };
  const upright = sharp(bytes, options).autoOrient();
  const { data, info } = await (part ? upright.extract(part) : upright)
    .resize(widths.at(-1), undefined, { withoutEnlargement: true })
    .flatten({ background: "#ffffff" })
    .toColourspace("srgb")
    .raw()
    .toBuffer({ resolveWithObject: true });
  const edited = isClean ? await compositeOnWhite(data, { width: info.width, height: info.height }) : { data };
  if (edited.refused) return { refused: edited.refused };
  if (!preview) return renderFiles(edited.data, info, { widths, types });
  const raw = { raw: { width: info.width, height: info.height, channels: info.channels } };
  const shown = sharp(edited.data, raw).resize(preview, preview, { fit: "inside", withoutEnlargement: true });
  return { preview: await encoders.webp(shown).toBuffer() };
}

/** Converts a square in ten-thousandths to pixels; one that exceeds an edge is moved inside. */
function squareOf({ left, top, size }, { width, height }) {
  const side = Math.max(1, Math.round((size / fullShare) * Math.min(width, height)));
  const within = (share, length) => Math.min(length - side, Math.round((share / fullShare) * length));
  return { left: within(left, width), top: within(top, height), width: side, height: side };
}
