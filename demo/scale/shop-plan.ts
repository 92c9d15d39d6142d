import { type CastShop, marketShops } from "../cast/shops";
import { groupBy } from "../group-by";
import { chanceOf } from "../random";
import { idAt, type Plan, shopCount, shopMoment } from "./plan";
import { crowdedness, neighbours, placeIn, stands } from "./stands";

/** A category a shop deals in, and which of its looks the shop has. */
export type Line = { stand: number; firstLook: number; looks: number };
export type PlannedShop = {
  index: number;
  id: number;
  createdAt: number;
  /** Whose story, languages, factory and standing it shares. */
  like: CastShop;
  lines: readonly Line[];
  /** How many shops of its industry came before. */
  ofIndustry: number;
  booths: number;
  /** How many booths of its hall stand before its own. */
  door: number;
};

/** At most so many looks of a shop's first, second and third category; two pictures show each. */
const looksALine = [5, 2, 2];
const largest = 40;

/** All shops, as far as designs have to know them, and how designs are shared out among them. */
export function planShops(plan: Plan): { shops: readonly PlannedShop[]; drawShop: (share: number) => PlannedShop } {
  const castIn = castOf(plan.seed);
  const crowded = crowdedness(plan.seed);
  const [inIndustry, inHall] = [new Map<number, number>(), new Map<string, number>()];
  const count = shopCount(plan);
  const sums = new Float64Array(count);
  const shops = Array.from({ length: count }, (_, index): PlannedShop => {
    const chance = chanceOf(plan.seed, "shop", index);
    const drawn = placeIn(crowded, chance.share());
    // Where there are shops enough, no category stays empty.
    const first = count > 2 * stands.length && index < stands.length ? index : drawn;
    const { industry } = standAt(first).trade;
    const weight = index === 0 ? largest : Math.min(largest, chance.share() ** -0.45);
    sums[index] = (sums[index - 1] ?? 0) + weight;
    const booths = weight > 12 ? 3 : weight > 5 ? 2 : 1;
    return {
      index,
      booths,
      id: idAt(shopMoment(plan, index)),
      createdAt: shopMoment(plan, index),
      like: chance.pick(castIn(industry.slug, chance.oneIn(3))),
      lines: linesFrom(first, chance.whole(0, 1000)),
      ofIndustry: next(inIndustry, industry.id, 1),
      door: next(inHall, `${industry.district} ${industry.floor}`, booths),
    };
  });
  return { shops, drawShop: (share) => shops[placeIn(sums, share)] as PlannedShop };
}

export function standAt(place: number) {
  const stand = stands[place];
  if (!stand) throw new Error(`no category at ${place}`);
  return stand;
}

/** The shops of the demo's cast in an industry, with a factory or without where there are such. */
function castOf(seed: string): (industry: string, hasFactory: boolean) => CastShop[] {
  const cast = groupBy(marketShops(seed, []), ({ industry, factory }) => `${industry.slug} ${factory !== undefined}`);
  return (industry, hasFactory) =>
    cast.get(`${industry} ${hasFactory}`) ?? cast.get(`${industry} ${!hasFactory}`) ?? [];
}

/** The category and the two that follow it in its industry. */
function linesFrom(first: number, firstLook: number): Line[] {
  const places = neighbours[first] ?? [];
  const at = places.indexOf(first);
  return looksALine.flatMap((most, offset) => {
    if (offset >= places.length) return [];
    const stand = places[(at + offset) % places.length] ?? first;
    const looks = standAt(stand).looks.length;
    return [{ stand, firstLook: firstLook % looks, looks: Math.min(most, looks) }];
  });
}

function next<Key>(counts: Map<Key, number>, key: Key, step: number): number {
  const before = counts.get(key) ?? 0;
  counts.set(key, before + step);
  return before;
}
