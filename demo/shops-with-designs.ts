import { agesOf, dayTurnsByDistrict, freshDays } from "./ages";
import { type Person, peopleOf } from "./cast/people";
import { type CastShop, marketShops } from "./cast/shops";
import { listDesignOrders } from "./design-orders";
import { type Design, makeDesign } from "./designs";
import type { OwnPicture } from "./faces";
import { type Face, faceAt } from "./faces";
import { shareFirstPictures } from "./first-pictures";
import { groupBy } from "./group-by";
import { day } from "./ids";
import { chanceOf } from "./random";
import { ownPictures } from "./shop-pictures";
import { demoSignIns } from "./sign-ins";
import { type StoryDesign, storyShops } from "./story";
import { withPictures } from "./story-pictures";
import { type Trade, trades } from "./words";

type ShopWithDesigns = { shop: CastShop; designs: (Design | StoryDesign)[]; people: Person[]; own: OwnPicture[] };

/** Lists the story shops, then the generated shops, with designs, members and own pictures. */
export function listShopsWithDesigns(seed: string, now: Date): ShopWithDesigns[] {
  const ownOf = (shop: CastShop) => ownPictures(shop, chanceOf(seed, "own pictures", shop.handle));
  const stories = storyShops(now).map(({ shop, designs: storyDesigns }): ShopWithDesigns => {
    const own = ownOf(shop);
    const designs = storyDesigns.map((design, index) => withPictures(design, index, own));
    return { shop, designs, people: signInPeople(shop.handle), own };
  });
  const others = marketShops(
    seed,
    stories.flatMap(({ shop }) => shop.booths),
  ).map((shop): ShopWithDesigns => ({ shop, designs: [], people: peopleOf(shop.handle, seed), own: ownOf(shop) }));
  const taken = stories.flatMap(({ designs }) =>
    designs.flatMap(({ titles }) => Object.entries(titles).map((pair) => pair.join(" "))),
  );
  const first = new Set(stories.flatMap(({ designs }) => designs.flatMap(({ pictures }) => pictures.slice(0, 1))));
  addDesigns(others, { seed, now, taken: new Set(taken), faces: shareFirstPictures(trades, first) });
  return [...stories, ...others];
}

type Drawing = { seed: string; now: Date; taken: Set<string>; faces: Map<Trade, Face[]> };

/**
 * Generates the designs of the shops, category by category, newest first within a category: one on sale for each first
 * picture.
 */
function addDesigns(shops: ShopWithDesigns[], { seed, now, taken, faces }: Drawing) {
  const byShop = new Map(shops.map((each) => [each.shop, each]));
  const counts = new Map([...faces].map(([trade, { length }]) => [trade, length]));
  const orders = listDesignOrders(counts, [...byShop.keys()], seed);
  const freshTurn = dayTurnsByDistrict();
  for (const [trade, ofTrade] of groupBy(orders, (order) => order.trade)) {
    const chance = chanceOf(seed, "ages", trade.category.slug);
    const ages = agesOf(
      ofTrade.filter(({ status }) => status === "published").length,
      { turn: () => freshTurn(trade.industry.district), now },
      chance,
    );
    for (const { shop, status, index } of ofTrade) {
      const design = makeDesign(
        {
          trade,
          status,
          face: faceAt(faces.get(trade) ?? [], index),
          own: byShop.get(shop)?.own ?? [],
          hasFactory: shop.factory !== undefined,
          currency: shop.currency,
          age: ages[index] ?? (freshDays + chance.share() * 500) * day,
          now,
          taken,
        },
        chanceOf(seed, "design", trade.category.slug, index),
      );
      byShop.get(shop)?.designs.push(design);
    }
  }
}

const signInPeople = (handle: string): Person[] =>
  demoSignIns.flatMap(({ shop, role, name, email, locale }) =>
    shop === handle && (role === "owner" || role === "manager" || role === "assistant")
      ? [{ role, name, email, locale }]
      : [],
  );
