import { type Industry, taxonomy } from "../../db/reference/taxonomy";
import type { Chance } from "../random";

export type Booth = {
  districtCode: string;
  floor: number;
  area: string;
  street: number;
  number: string;
  squareMetres: number;
};

const areas = "ABCDEFGH";

/** Draws `count` neighbouring free booths on the industry's floor and adds them to `places`, the occupied ones. */
export function boothsOf(industry: Industry, count: number, places: Set<string>, chance: Chance): Booth[] {
  for (;;) {
    const area = chance.pick(areasOf(industry));
    const street = chance.whole(1, 24);
    const first = chance.whole(1, 33 - count);
    const booths = Array.from({ length: count }, (_, index) => ({
      districtCode: industry.district,
      floor: industry.floor,
      area,
      street,
      number: doorNumberOf(industry, area, street, first + index),
      squareMetres: chance.pick(count > 1 ? [18, 28, 36, 54] : [9, 9, 14, 18, 28]),
    }));
    if (booths.some((booth) => places.has(boothKey(booth)))) continue;
    for (const booth of booths) places.add(boothKey(booth));
    return booths;
  }
}

/** Returns the key of a booth; no two booths have the same. */
export const boothKey = ({ districtCode, floor, number }: Booth) => `${districtCode}/${floor}/${number}`;

/** Returns the areas of an industry: industries on one floor divide the areas among them. */
function areasOf({ slug, district, floor }: Industry): string[] {
  const onFloor = taxonomy.industries.filter((other) => other.district === district && other.floor === floor);
  const position = onFloor.findIndex((other) => other.slug === slug);
  return [...areas].filter((_, index) => index % onFloor.length === position);
}

/** Formats a booth number: the newest halls number booths within an area, the older ones within a floor. */
function doorNumberOf({ district }: Industry, area: string, street: number, door: number): string {
  if (district === "D6" || district === "IPM") return `${area}-${100 + street * 20 + (door % 20)}`;
  return String(1000 + areas.indexOf(area) * 900 + street * 34 + door);
}
