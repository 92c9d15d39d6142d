import type { Industry } from "../../db/reference/taxonomy";
import type { Chance } from "../random";

export type Booth = {
  districtCode: string;
  floor: number;
  area: string;
  street: number;
  number: string;
  squareMetres: number;
};

/** One place where the industry stands, sometimes two; never one that is taken. */
export function boothsOf(industry: Industry, places: Set<string>, chance: Chance): Booth[] {
  const booths: Booth[] = [];
  const wanted = chance.oneIn(6) ? 2 : 1;
  while (booths.length < wanted) {
    const areaIndex = chance.whole(0, 7);
    const area = "ABCDEFGH".charAt(areaIndex);
    const street = chance.whole(1, 24);
    const plain = String(areaIndex * 900 + street * 34 + chance.whole(1, 33) + 1000);
    const number =
      industry.district === "D6" || industry.district === "IPM" ? `${area}-${chance.whole(100, 599)}` : plain;
    const booth = {
      districtCode: industry.district,
      floor: industry.floor,
      area,
      street,
      number,
      squareMetres: chance.pick([9, 14, 18, 28, 36, 54]),
    };
    if (places.has(placeOf(booth))) continue;
    places.add(placeOf(booth));
    booths.push(booth);
  }
  return booths;
}

export const placeOf = ({ districtCode, floor, number }: Booth) => `${districtCode}/${floor}/${number}`;
