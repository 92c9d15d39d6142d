// Computes a hash that stays nearly the same when a picture is scaled, compressed or lightly edited. Plain JavaScript,
// as children are.

const [columns, rows] = [8, 8];
/** A picture with fewer brighter or darker steps than this is a plain surface, which many unlike pictures share. */
const fewestSteps = 6;
/** The difference in brightness, of 255, below which two neighbours count as equal. */
const noise = 2;

/**
 * Returns 64 bits in 16 hexadecimal digits: whether each pixel of a small grey picture is darker than its right
 * neighbour. Each four digits are bits of the whole width, so that pictures on white do not share them. Empty for a
 * picture too plain to recognise. `picture`: a sharp instance.
 */
export async function hashOf(picture) {
  const grey = await picture
    .flatten({ background: "#ffffff" })
    .greyscale()
    .resize(columns + 1, rows, { fit: "fill" })
    .raw()
    .toBuffer();
  const steps = (column) =>
    Array.from({ length: rows }, (_, row) => {
      const at = row * (columns + 1) + column;
      return grey[at + 1] - grey[at];
    });
  const all = Array.from({ length: columns }, (_, column) => steps(column));
  if (all.flat().filter((step) => Math.abs(step) > noise).length < fewestSteps) return "";
  const bands = [0, 1, 2, 3].map((band) => [...all[band], ...all[band + 4]].map((step) => (step > noise ? 1 : 0)));
  return bands.map((bits) => Number.parseInt(bits.join(""), 2).toString(16).padStart(4, "0")).join("");
}
