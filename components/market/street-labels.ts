import { cell } from "./floor-layout";

/** Where a name stands in the corridor; one that would cover another is shown only when its booth is pointed at. */
export type Label = { x: number; anchor: "start" | "end"; isShown: boolean };
type Booth = { x: number; name: string };

const gap = 8;

/** How wide a text of 11 px is, roughly: Chinese characters are square, other letters about half as wide. */
export const widthOf = (text: string) =>
  [...text].reduce((sum, letter) => sum + (/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(letter) ? 11.2 : 6.1), 0);

/**
 * Names of booths along a street `width` wide, after the name of the street that takes the first `start` of it. The
 * name of a shop with several booths side by side is shown once.
 */
export function placeLabels(booths: Booth[], start: number, width: number): Label[] {
  const taken: { from: number; to: number; name: string }[] = [];
  return booths.map(({ x, name }) => {
    const from = Math.round(Math.max(x, start + gap));
    const length = widthOf(name);
    const fits = from + length <= width;
    const [left, right] = fits ? [from, from + length] : [x + cell - length, x + cell];
    const isFree = left >= start && !taken.some((other) => left < other.to + gap && other.from < right + gap);
    const isShown = isFree && taken.at(-1)?.name !== name;
    if (isShown) taken.push({ from: left, to: right, name });
    return fits ? { x: from, anchor: "start", isShown } : { x: x + cell, anchor: "end", isShown };
  });
}
