import { Color } from "three";
import type { Rgb } from "./tone";

/** The paper roll behind the goods: where the light falls and how it ends, by name. */
export const backdrops = {
  paper: ["#f8f5f0", "#ded8cf"],
  snow: ["#fbfbfa", "#e4e6e8"],
  sand: ["#f6ead6", "#dcc7a3"],
  blush: ["#f8e7e1", "#dfbdb3"],
  sky: ["#e6f0f6", "#b9cfdd"],
  sage: ["#e8eee3", "#bccab3"],
  lilac: ["#ece8f4", "#c6bcd9"],
  butter: ["#faf1cf", "#e6d08a"],
  mint: ["#e0f1ec", "#aed3c7"],
  stone: ["#e4e2df", "#b3afa9"],
  slate: ["#5d666f", "#2c3238"],
  night: ["#2b3140", "#0f131c"],
  wine: ["#7a3b42", "#3c171d"],
  pine: ["#3f5a4d", "#1b2b24"],
} as const;
export type Backdrop = keyof typeof backdrops;

/** The backdrop's colour at a point of the picture, both from 0 to 1: lightest a little above the middle. */
export function backdropColor(backdrop: Backdrop): (x: number, y: number) => Rgb {
  const [light, dark] = backdrops[backdrop].map((color) => new Color(color).toArray()) as [Rgb, Rgb];
  return (x, y) => {
    const away = Math.min(1, Math.hypot((x - 0.5) * 1.15, (y - 0.4) * 1.05) * 1.25);
    const floor = Math.max(0, (y - 0.58) / 0.42);
    const share = Math.min(1, away * away * (3 - 2 * away) * 0.85 + floor * 0.12);
    return light.map((value, index) => value + ((dark[index] ?? 0) - value) * share) as Rgb;
  };
}
