import dyed from "./dyed-looks.json" with { type: "json" };
import type { Kind } from "./kind";

/** What a cloth, plastic or paint of a colour phrase looks like. */
const dyes: Record<string, string> = {
  black: "#2b2d31",
  white: "#f3f0e9",
  blue: "#3a6ea8",
  pink: "#dd8fa6",
  red: "#b3302e",
  green: "#3f7d55",
  grey: "#8b9096",
  beige: "#d9c6a5",
  brown: "#6f4a33",
  navy: "#27365c",
  yellow: "#e8c04a",
  orange: "#dd7b31",
  purple: "#6b4a93",
  lilac: "#bda8d8",
  mint: "#a9d9c6",
  wine: "#6d2338",
  cream: "#efe4cb",
  sky: "#9cc3e2",
  sage: "#9caf92",
  caramel: "#b3783e",
};

/**
 * Adds the looks of `dyed-looks.json` to a kind: its first dyed look with the main colour and its shades exchanged. Trim,
 * metal and print in other colours stay.
 */
export function withDyedLooks(kind: Kind): Kind {
  const colors = (dyed as Record<string, string[]>)[kind.name] ?? [];
  const looks: Record<string, unknown> = kind.looks;
  const from = Object.keys(looks).find((look) => dyes[look] && colorsIn(looks[look]).length > 0);
  if (!from) return kind;
  const added = colors.map((to) => [to, redyed(looks[from], from, to)]);
  return { ...kind, looks: { ...looks, ...Object.fromEntries(added) } as Record<string, never> };
}

/** @throws Error when the look has nothing in that colour */
function redyed(look: unknown, from: string, to: string): unknown {
  const [before, after] = [dyes[from], dyes[to]];
  if (!before || !after) throw new Error(`no dye is called ${from} or ${to}`);
  const all = colorsIn(look);
  const main = all.toSorted((one, other) => distance(one, before) - distance(other, before))[0];
  if (!main) throw new Error(`a look in ${from} has no colour`);
  return mapColors(look, (color) => (isShadeOf(color, main) ? shadeLike(color, main, after) : color));
}

const isColor = (value: unknown): value is string => typeof value === "string" && /^#[0-9a-f]{6}$/i.test(value);

function colorsIn(value: unknown): string[] {
  if (isColor(value)) return [value];
  return value && typeof value === "object" ? Object.values(value).flatMap(colorsIn) : [];
}

function mapColors(value: unknown, change: (color: string) => string): unknown {
  if (isColor(value)) return change(value);
  if (Array.isArray(value)) return value.map((each) => mapColors(each, change));
  if (!value || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, mapColors(each, change)]));
}

type Lab = [light: number, a: number, b: number];

/** OKLab, in which distances are about as large as they look. */
function labOf(color: string): Lab {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  const long = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const medium = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const short = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short,
    1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short,
    0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short,
  ];
}

function colorOf([light, a, b]: Lab): string {
  const long = (light + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (light - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (light - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const linear = [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ];
  const hex = linear.map((each) => {
    const share = Math.min(1, Math.max(0, each));
    const encoded = share <= 0.0031308 ? share * 12.92 : 1.055 * share ** (1 / 2.4) - 0.055;
    return Math.round(encoded * 255)
      .toString(16)
      .padStart(2, "0");
  });
  return `#${hex.join("")}`;
}

const distance = (one: string, other: string): number => {
  const [a, b] = [labOf(one), labOf(other)];
  return Math.hypot(...a.map((value, at) => value - (b[at] ?? 0)));
};

const chroma = ([, a, b]: Lab) => Math.hypot(a, b);

/** Whether a colour belongs to the main one: nearly its hue, or as grey and about as light. */
function isShadeOf(color: string, main: string): boolean {
  const [one, other] = [labOf(color), labOf(main)];
  if (chroma(other) < 0.035) return chroma(one) < 0.035 && Math.abs(one[0] - other[0]) < 0.2;
  const turn = Math.abs(Math.atan2(one[2], one[1]) - Math.atan2(other[2], other[1]));
  return chroma(one) > 0.025 && Math.min(turn, 2 * Math.PI - turn) < 0.5;
}

/** The colour that is to `after` as `color` is to `main`: as much lighter, and as much paler. */
function shadeLike(color: string, main: string, after: string): string {
  const [one, from, to] = [labOf(color), labOf(main), labOf(after)];
  const paler = chroma(from) < 0.035 ? 1 : Math.min(1.4, chroma(one) / chroma(from));
  const light = Math.min(0.97, Math.max(0.12, to[0] + (one[0] - from[0]) * 0.85));
  return colorOf([light, to[1] * paler, to[2] * paler]);
}
