import { cell } from "./floor-layout";

/** Position of a name in the corridor. Names that would overlap another are hidden until their booth is hovered. */
export type Label = { x: number; anchor: "start" | "end"; isShown: boolean };
type Booth = { x: number; name: string };

const gap = 8;

/** Estimates the width of a text in 11 px: Chinese characters are square, other letters about half as wide. */
export const estimateWidth = (text: string) =>
  [...text].reduce(
    (sum, character) => sum + (/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(character) ? 11.2 : 6.1),
    0,
  );

/**
 * Places the names of booths along a street of `width` units, of which the street's own name takes the first `start`.
 * Shows the name of a shop with several adjacent booths once.
 */
export function placeLabels(booths: Booth[], start: number, width: number): Label[] {
  const placed: { from: number; to: number; name: string }[] = [];
  return booths.map(({ x, name }) => {
    const from = Math.round(Math.max(x, start + gap));
    const length = estimateWidth(name);
    const fits = from + length <= width;
    const [left, right] = fits ? [from, from + length] : [x + cell - length, x + cell];
    const isFree = left >= start && !placed.some((other) => left < other.to + gap && other.from < right + gap);
    const isShown = isFree && placed.at(-1)?.name !== name;
    if (isShown) placed.push({ from: left, to: right, name });
    return fits ? { x: from, anchor: "start", isShown } : { x: x + cell, anchor: "end", isShown };
  });
}
