/**
 * Khronos PBR Neutral: keeps the colours of goods as they are and rolls off only what is brighter than paper.
 * Changes the three values at `at` in place.
 */
export function neutral(light: Float32Array, at: number): void {
  const [red = 0, green = 0, blue = 0] = [light[at], light[at + 1], light[at + 2]];
  const least = Math.min(red, green, blue);
  const offset = least < 0.08 ? least - 6.25 * least * least : 0.04;
  const peak = Math.max(red, green, blue) - offset;
  const start = 0.76;
  const room = 1 - start;
  const newPeak = peak < start ? peak : 1 - (room * room) / (peak + room - start);
  const scale = peak < start ? 1 : newPeak / peak;
  const towardsWhite = peak < start ? 0 : 1 - 1 / (0.15 * (peak - newPeak) + 1);
  for (let channel = at; channel < at + 3; channel++)
    light[channel] = ((light[channel] ?? 0) - offset) * scale * (1 - towardsWhite) + newPeak * towardsWhite;
}

export type Rgb = [red: number, green: number, blue: number];

const steps = 4096;
const curve = Uint8ClampedArray.from({ length: steps + 1 }, (_, step) => {
  const value = step / steps;
  return Math.round((value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055) * 255);
});

/** Linear light to sRGB, 0 to 255. */
export const encoded = (value: number): number => curve[Math.max(0, Math.min(steps, Math.round(value * steps)))] ?? 0;
