import type { ListingStatus } from "../db/schema";
import type { CastShop } from "./cast/shops";
import { groupBy } from "./group-by";
import { type Chance, chanceOf } from "./random";
import type { Trade } from "./words";

/** A design to generate: its category, shop, status, and index in the category. */
export type DesignOrder = { trade: Trade; shop: CastShop; status: ListingStatus; index: number };

/**
 * Distributes designs among shops: each category has its number of published designs (`counts`), each shop about its
 * wanted number, in its own categories as far as these have enough.
 */
export function listDesignOrders(
  counts: ReadonlyMap<Trade, number>,
  shops: readonly CastShop[],
  seed: string,
): DesignOrder[] {
  const industries = groupBy([...counts], ([{ industry }]) => industry.slug);
  return [...industries].flatMap(([slug, ofIndustry]) =>
    ordersIn(
      new Map(ofIndustry),
      shops.filter(({ industry }) => industry.slug === slug),
      seed,
    ),
  );
}

function ordersIn(counts: ReadonlyMap<Trade, number>, shops: readonly CastShop[], seed: string): DesignOrder[] {
  const room = roomOf(
    shops,
    [...counts.values()].reduce((sum, count) => sum + count, 0),
  );
  return [...counts].flatMap(([trade, count]) => {
    const chance = chanceOf(seed, "designs", trade.category.slug);
    const statuses = [...Array<ListingStatus>(count).fill("published"), ...otherStatuses(chance)];
    return statuses.map((status, number) => ({
      trade,
      status,
      index: number,
      shop: drawShop({ trade, status }, shops, room, chance),
    }));
  });
}

const minDesigns = 4;

/**
 * Distributes `total` designs in proportion to the wanted numbers, at least four per shop if there are enough. The factor
 * is searched for, because the shops that get the least leave less for the others.
 */
function roomOf(shops: readonly CastShop[], total: number): Map<CastShop, number> {
  const least = Math.min(minDesigns, Math.floor(total / Math.max(1, shops.length)));
  const roomAt = (scale: number) => shops.map(({ designs }) => Math.max(least, Math.floor(designs * scale)));
  const sumOf = (rooms: readonly number[]) => rooms.reduce((sum, room) => sum + room, 0);
  let [low, high] = [0, total];
  for (let step = 0; step < 40; step++) {
    const middle = (low + high) / 2;
    if (sumOf(roomAt(middle)) <= total) low = middle;
    else high = middle;
  }
  const rooms = roomAt(low);
  const rest = total - sumOf(rooms);
  return new Map(shops.map((shop, index) => [shop, (rooms[index] ?? 0) + (index < rest ? 1 : 0)]));
}

/** Draws a shop of the category with room left, more likely one with more room; otherwise any shop with room. */
function drawShop(
  { trade, status }: Pick<DesignOrder, "trade" | "status">,
  shops: readonly CastShop[],
  room: Map<CastShop, number>,
  chance: Chance,
): CastShop {
  const roomLeft = (shop: CastShop) => room.get(shop) ?? 0;
  const dealers = shops.filter(({ lines }) => lines.includes(trade.category.slug));
  const candidates = [dealers, shops].find((some) => some.some((shop) => roomLeft(shop) > 0)) ?? shops;
  const shop = drawWeighted(candidates, roomLeft, chance);
  if (status === "published") room.set(shop, roomLeft(shop) - 1);
  return shop;
}

/** Draws an item with a probability in proportion to its weight. */
function drawWeighted<Item>(items: readonly Item[], weight: (item: Item) => number, chance: Chance): Item {
  let at = chance.share() * items.reduce((sum, item) => sum + weight(item), 0);
  for (const item of items) {
    at -= weight(item);
    if (at < 0) return item;
  }
  return chance.pick(items);
}

/** Draws up to two statuses of designs that are not on sale. */
function otherStatuses(chance: Chance): ListingStatus[] {
  return chance.some(unsold, chance.whole(0, 2));
}

const unsold = [
  "draft",
  "draft",
  "paused",
  "paused",
  "discontinued",
  "discontinued",
  "removed",
  "submitted",
  "changes_requested",
  "rejected",
] as const satisfies ListingStatus[];
