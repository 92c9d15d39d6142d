/**
 * Placeholder colours of pictures; each picture shows the one nearest to its dominant colour until it has loaded.
 * Classes are used because the content security policy forbids `style` attributes. components/catalogue/picture.css
 * repeats the list.
 */
export const placeholderColors = [
  "#f8f8f8",
  "#e8e8e4",
  "#e8d8b8",
  "#ead6cc",
  "#c8d8e8",
  "#c8d8c8",
  "#d8cee8",
  "#f6e8b4",
  "#c8e8d8",
  "#c8c8c6",
  "#d8d8e8",
  "#d8b8b0",
  "#c86450",
  "#5c8a70",
  "#4c6a9c",
  "#8a6a50",
  "#56605e",
  "#542c30",
  "#2c4438",
  "#24262e",
] as const;

type Rgb = [number, number, number];
const rgbOf = (hex: string): Rgb => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as Rgb;
const toneColors = placeholderColors.map(rgbOf);

/** Returns the CSS class of the tone nearest to a colour `#rrggbb`. */
export function placeholderClass(color: string): string {
  const target = rgbOf(color);
  const distances = toneColors.map((tone) => distance(tone, target));
  return `tone-${distances.indexOf(Math.min(...distances))}`;
}

/** Returns the approximate perceived distance of two colours ("redmean"). */
function distance([r, g, b]: Rgb, [x, y, z]: Rgb): number {
  const mean = (r + x) / 2 / 256;
  return (2 + mean) * (r - x) ** 2 + 4 * (g - y) ** 2 + (3 - mean) * (b - z) ** 2;
}
