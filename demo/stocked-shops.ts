import { agesOf, freshDays, freshTurns } from "./ages";
import { type Person, peopleOf } from "./cast/people";
import { type CastShop, marketShops } from "./cast/shops";
import { type Design, makeDesign } from "./designs";
import type { OwnPicture } from "./faces";
import { faceInTurn, facesOf } from "./faces";
import { groupBy } from "./group-by";
import { day } from "./ids";
import { chanceOf } from "./random";
import { ownPictures } from "./shop-pictures";
import { demoSignIns } from "./sign-ins";
import { ordersOf } from "./stock";
import { type StoryDesign, storyShops } from "./story";
import { dressed } from "./story-pictures";
import { trades } from "./words";

type Stocked = { shop: CastShop; designs: (Design | StoryDesign)[]; people: Person[]; own: OwnPicture[] };

/** Story shops first, then those of every industry with the designs of their lines. */
export function stockedShops(seed: string, now: Date): Stocked[] {
  const ownOf = (shop: CastShop) => ownPictures(shop, chanceOf(seed, "own pictures", shop.handle));
  const stories = storyShops(now).map(({ shop, designs: told }): Stocked => {
    const own = ownOf(shop);
    const designs = told.map((design, index) => dressed(design, index, own));
    return { shop, designs, people: signInPeople(shop.handle), own };
  });
  const others = marketShops(
    seed,
    stories.flatMap(({ shop }) => shop.booths),
  ).map((shop): Stocked => ({ shop, designs: [], people: peopleOf(shop.handle, seed), own: ownOf(shop) }));
  const taken = stories.flatMap(({ designs }) =>
    designs.flatMap(({ titles }) => Object.entries(titles).map((pair) => pair.join(" "))),
  );
  stock(others, { seed, now, taken: new Set(taken) });
  return [...stories, ...others];
}

/** Fills the shops, category by category; newer designs of a category come first. */
function stock(stocked: Stocked[], { seed, now, taken }: { seed: string; now: Date; taken: Set<string> }) {
  const stockOf = new Map(stocked.map((each) => [each.shop, each]));
  const orders = ordersOf(trades, [...stockOf.keys()], seed);
  const freshTurn = freshTurns();
  for (const [trade, ofTrade] of groupBy(orders, (order) => order.trade)) {
    const faces = facesOf(trade);
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
          face: faceInTurn(faces, index),
          own: stockOf.get(shop)?.own ?? [],
          hasFactory: shop.factory !== undefined,
          currency: shop.currency,
          age: ages[index] ?? (freshDays + chance.share() * 500) * day,
          now,
          taken,
        },
        chanceOf(seed, "design", trade.category.slug, index),
      );
      stockOf.get(shop)?.designs.push(design);
    }
  }
}

const signInPeople = (handle: string): Person[] =>
  demoSignIns.flatMap(({ shop, role, name, email, locale }) =>
    shop === handle && (role === "owner" || role === "manager" || role === "assistant")
      ? [{ role, name, email, locale }]
      : [],
  );
