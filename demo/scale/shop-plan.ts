import { type CastShop, marketShops } from "../cast/shops";
import { groupBy } from "../group-by";
import { chanceOf } from "../random";
import { categoryLooks, categoryWeights, indexOfShare, neighbours } from "./category-looks";
import { idAt, type Plan, shopCount, shopMoment } from "./plan";

/** A category of a shop, and the range of its looks that the shop sells. */
export type Line = { stand: number; firstLook: number; looks: number };
export type PlannedShop = {
  index: number;
  id: number;
  createdAt: number;
  /** The demo shop whose story, languages, factory and standing it shares. */
  like: CastShop;
  lines: readonly Line[];
  /** Number of shops of its industry before it. */
  ofIndustry: number;
  booths: number;
  /** Number of booths on its floor before its own. */
  door: number;
};

/** Limits of looks in a shop's first, second and third category; each has up to two pictures. */
const maxLooks = [5, 2, 2];
/** Weight of the largest shop; the others have at least 1. */
const maxWeight = 40;

/**
 * Plans the shops. `drawShop` returns the shop for a random number from 0 to 1, each shop with a probability in
 * proportion to its weight.
 */
export function planShops(plan: Plan): { shops: readonly PlannedShop[]; drawShop: (share: number) => PlannedShop } {
  const castIn = castOf(plan.seed);
  const weights = categoryWeights(plan.seed);
  const [shopsByIndustry, boothsByFloor] = [new Map<number, number>(), new Map<string, number>()];
  const count = shopCount(plan);
  const sums = new Float64Array(count);
  const shops = Array.from({ length: count }, (_, index): PlannedShop => {
    const chance = chanceOf(plan.seed, "shop", index);
    const drawn = indexOfShare(weights, chance.share());
    // With enough shops, each category has at least one.
    const first = count > 2 * categoryLooks.length && index < categoryLooks.length ? index : drawn;
    const { industry } = categoryAt(first).trade;
    const weight = index === 0 ? maxWeight : Math.min(maxWeight, chance.share() ** -0.45);
    sums[index] = (sums[index - 1] ?? 0) + weight;
    const booths = weight > 12 ? 3 : weight > 5 ? 2 : 1;
    return {
      index,
      booths,
      id: idAt(shopMoment(plan, index)),
      createdAt: shopMoment(plan, index),
      like: chance.pick(castIn(industry.slug, chance.oneIn(3))),
      lines: linesFrom(first, chance.whole(0, 1000)),
      ofIndustry: next(shopsByIndustry, industry.id, 1),
      door: next(boothsByFloor, `${industry.district} ${industry.floor}`, booths),
    };
  });
  return { shops, drawShop: (share) => shops[indexOfShare(sums, share)] as PlannedShop };
}

/** @throws Error when there is no category with this index */
export function categoryAt(place: number) {
  const stand = categoryLooks[place];
  if (!stand) throw new Error(`no category at ${place}`);
  return stand;
}

/** Returns a function that lists the demo shops of an industry with or without a factory, else those there are. */
function castOf(seed: string): (industry: string, hasFactory: boolean) => CastShop[] {
  const cast = groupBy(marketShops(seed, []), ({ industry, factory }) => `${industry.slug} ${factory !== undefined}`);
  return (industry, hasFactory) =>
    cast.get(`${industry} ${hasFactory}`) ?? cast.get(`${industry} ${!hasFactory}`) ?? [];
}

/** Returns lines for the category and the two after it in its industry. */
function linesFrom(first: number, firstLook: number): Line[] {
  const places = neighbours[first] ?? [];
  const at = places.indexOf(first);
  return maxLooks.flatMap((limit, offset) => {
    if (offset >= places.length) return [];
    const stand = places[(at + offset) % places.length] ?? first;
    const looks = categoryAt(stand).looks.length;
    return [{ stand, firstLook: firstLook % looks, looks: Math.min(limit, looks) }];
  });
}

/** Adds `step` to a counter and returns its value before. */
function next<Key>(counts: Map<Key, number>, key: Key, step: number): number {
  const before = counts.get(key) ?? 0;
  counts.set(key, before + step);
  return before;
}
