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

/** So many places side by side where the industry stands; never one that is taken. */
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
      number: itemNumberOf(industry, area, street, first + index),
      squareMetres: chance.pick(count > 1 ? [18, 28, 36, 54] : [9, 9, 14, 18, 28]),
    }));
    if (booths.some((booth) => places.has(placeOf(booth)))) continue;
    for (const booth of booths) places.add(placeOf(booth));
    return booths;
  }
}

export const placeOf = ({ districtCode, floor, number }: Booth) => `${districtCode}/${floor}/${number}`;

/** Industries that share a floor divide its areas among them. */
function areasOf({ slug, district, floor }: Industry): string[] {
  const here = taxonomy.industries.filter((other) => other.district === district && other.floor === floor);
  const place = here.findIndex((other) => other.slug === slug);
  return [...areas].filter((_, index) => index % here.length === place);
}

/** The newest halls count within an area, the older ones through the whole floor. */
function itemNumberOf({ district }: Industry, area: string, street: number, door: number): string {
  if (district === "D6" || district === "IPM") return `${area}-${100 + street * 20 + (door % 20)}`;
  return String(1000 + areas.indexOf(area) * 900 + street * 34 + door);
}
