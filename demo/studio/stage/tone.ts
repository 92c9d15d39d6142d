/** Khronos PBR Neutral: keeps the colours of goods as they are and rolls off only what is brighter than paper. */
export function neutral([red, green, blue]: Rgb): Rgb {
  const start = 0.76;
  const least = Math.min(red, green, blue);
  const offset = least < 0.08 ? least - 6.25 * least * least : 0.04;
  let color: Rgb = [red - offset, green - offset, blue - offset];
  const peak = Math.max(...color);
  if (peak < start) return color;
  const room = 1 - start;
  const newPeak = 1 - (room * room) / (peak + room - start);
  color = color.map((value) => (value * newPeak) / peak) as Rgb;
  const towardsWhite = 1 - 1 / (0.15 * (peak - newPeak) + 1);
  return color.map((value) => value * (1 - towardsWhite) + newPeak * towardsWhite) as Rgb;
}

export type Rgb = [red: number, green: number, blue: number];

/** Linear light to sRGB, 0 to 255. */
export const encoded = (value: number): number => {
  const within = Math.max(0, Math.min(1, value));
  return (within <= 0.0031308 ? within * 12.92 : 1.055 * within ** (1 / 2.4) - 0.055) * 255;
};
