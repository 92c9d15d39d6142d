// Converts colours to CIELAB, which matches perceived differences. Plain JavaScript, as children are.

const linear = Float32Array.from({ length: 256 }, (_, byte) => {
  const part = byte / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
});
const steps = 4096;
const root = Float32Array.from({ length: steps + 2 }, (_, step) => {
  const share = step / steps;
  return share > 0.008856 ? Math.cbrt(share) : 7.787 * share + 16 / 116;
});
const rootOf = (share) => root[Math.min(steps, Math.round(share * steps))];

/** Returns CIELAB of RGB pixels in three planes: L from 0 to 100, then a, then b. */
export function labOf(data, count) {
  const lab = new Float32Array(count * 3);
  for (let pixel = 0, at = 0; pixel < count; pixel++, at += 3) {
    const [r, g, b] = [linear[data[at]], linear[data[at + 1]], linear[data[at + 2]]];
    const x = rootOf((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505);
    const y = rootOf(0.2126 * r + 0.7152 * g + 0.0722 * b);
    const z = rootOf((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089);
    lab[pixel] = 116 * y - 16;
    lab[count + pixel] = 500 * (x - y);
    lab[2 * count + pixel] = 200 * (y - z);
  }
  return lab;
}
