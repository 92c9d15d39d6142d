import type { ListingStatus } from "../db/schema";
import type { CastShop } from "./cast/shops";
import { countIn } from "./counts";
import { groupBy } from "./group-by";
import { type Chance, chanceOf } from "./random";
import type { Trade } from "./words";

/** A design that is to be made: of which category, by which shop, in which state. */
export type Order = { trade: Trade; shop: CastShop; status: ListingStatus; index: number };

/**
 * Says what every shop shows: each category has as many published designs as its count, each shop about as many as it
 * means to, in the categories it deals in as far as these suffice.
 */
export function ordersOf(trades: readonly Trade[], shops: readonly CastShop[], seed: string): Order[] {
  const industries = groupBy(trades, ({ industry }) => industry.slug);
  return [...industries].flatMap(([slug, ofIndustry]) =>
    ordersIn(
      ofIndustry,
      shops.filter(({ industry }) => industry.slug === slug),
      seed,
    ),
  );
}

function ordersIn(trades: readonly Trade[], shops: readonly CastShop[], seed: string): Order[] {
  const counts = trades.map(({ category }) => countIn(category.slug, seed));
  const room = roomOf(
    shops,
    counts.reduce((sum, count) => sum + count, 0),
  );
  return trades.flatMap((trade, place) => {
    const chance = chanceOf(seed, "designs", trade.category.slug);
    const statuses = [...Array<ListingStatus>(counts[place] ?? 0).fill("published"), ...otherStatuses(chance)];
    return statuses.map((status, index) => ({
      trade,
      status,
      index,
      shop: dealerIn({ trade, status }, shops, room, chance),
    }));
  });
}

const fewest = 6;

/** Places for all designs of an industry, shared out as the shops mean to show; nobody shows fewer than six. */
function roomOf(shops: readonly CastShop[], total: number): Map<CastShop, number> {
  const wanted = shops.reduce((sum, { designs }) => sum + designs, 0);
  const room = new Map(
    shops.map((shop) => [shop, Math.max(fewest, Math.round((shop.designs * total) / Math.max(1, wanted)))]),
  );
  const [largest] = [...shops].sort((one, other) => other.designs - one.designs);
  const given = [...room.values()].reduce((sum, count) => sum + count, 0);
  if (largest) room.set(largest, Math.max(fewest, (room.get(largest) ?? 0) + total - given));
  return room;
}

/** A dealer of the category with room left, the emptier the likelier; else whoever of the industry has room. */
function dealerIn(
  { trade, status }: Pick<Order, "trade" | "status">,
  shops: readonly CastShop[],
  room: Map<CastShop, number>,
  chance: Chance,
): CastShop {
  const left = (shop: CastShop) => room.get(shop) ?? 0;
  const dealers = shops.filter(({ lines }) => lines.includes(trade.category.slug));
  const roomy = [dealers, shops].find((some) => some.some((shop) => left(shop) > 0)) ?? shops;
  const shop = drawn(roomy, left, chance);
  if (status === "published") room.set(shop, left(shop) - 1);
  return shop;
}

/** One of them, the heavier the likelier. */
function drawn<Item>(items: readonly Item[], weight: (item: Item) => number, chance: Chance): Item {
  let at = chance.share() * items.reduce((sum, item) => sum + weight(item), 0);
  for (const item of items) {
    at -= weight(item);
    if (at < 0) return item;
  }
  return chance.pick(items);
}

/** About one category in two holds something that is not on sale. */
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
