import { agesOf, freshDays, freshTurns } from "./ages";
import { type Person, peopleOf } from "./cast/people";
import { type CastShop, marketShops } from "./cast/shops";
import { addDesign } from "./design-rows";
import { type Design, makeDesign } from "./designs";
import { faceInTurn, facesOf } from "./faces";
import { addFactory } from "./factory-rows";
import { addFamilies } from "./families";
import { groupBy } from "./group-by";
import { day, idMaker } from "./ids";
import { addInquiries, type InquiryShop } from "./inquiries";
import { addOthers } from "./others";
import { chanceOf } from "./random";
import { emptyRows, type Rows } from "./rows";
import { type OwnPicture, ownPictures } from "./shop-pictures";
import { addShop } from "./shop-rows";
import { demoSignIns } from "./sign-ins";
import { addSourcing } from "./sourcing-rows";
import { ordersOf } from "./stock";
import { addStorefront } from "./storefront-rows";
import { type StoryDesign, storyShops } from "./story";
import { dressed } from "./story-pictures";
import { linkSuccessors } from "./successors";
import { addTrends, trendsOf } from "./trend-rows";
import { addTrials } from "./trial-rows";
import { addVideoFigures } from "./video-figures";
import { addVideos } from "./video-rows";
import { addVisits } from "./visit-rows";
import { trades } from "./words";

type Options = {
  seed: string;
  /** The day the market is shown on; everything in it happened before. */
  now: Date;
  /** What the people who may sign in have as password hash; null leaves them without. */
  passwordHash?: string;
};
type Stocked = { shop: CastShop; designs: (Design | StoryDesign)[]; people: Person[]; own: OwnPicture[] };

/** The whole demo market. The same seed and moment give the same rows. */
export function makeMarket({ seed, now, passwordHash }: Options): Rows {
  const rows = emptyRows();
  const nextId = idMaker();
  const signIns = new Set(demoSignIns.map(({ email }) => email));
  const hashFor = (email: string) => (signIns.has(email) ? (passwordHash ?? null) : null);
  const asking: InquiryShop[] = [];
  for (const { shop, designs, people, own } of stockedShops(seed, now)) {
    const ofDesigns = designs.flatMap((design) => design.pictures);
    const made = addShop(rows, shop, people, { ofDesigns, own }, { nextId, now, seed, passwordHash: hashFor });
    const ids = new Map<Design, number>();
    const prefix = shop.handle.slice(0, 2).toUpperCase();
    designs.forEach((design, index) => {
      const sku = "sku" in design ? design.sku : `${prefix}-${String(1001 + index)}`;
      ids.set(design, addDesign(rows, made, design, sku, nextId));
    });
    linkSuccessors(rows, designs, ids);
    addFamilies(rows, made.id, designs, ids, seed);
    addStorefront(rows, { handle: shop.handle, made, designs, ids, sign: own[0]?.name }, nextId, now);
    addTrials(rows, made.id, designs, ids, now);
    addFactory(rows, shop.handle, made, nextId, now);
    asking.push({
      handle: shop.handle,
      ...made,
      designs: designs.map((design) => ({ design, id: ids.get(design) ?? 0 })),
    });
  }
  addOthers(rows, now, hashFor);
  addVideos(rows, nextId);
  const trends = trendsOf(asking, { seed, now });
  addInquiries(rows, asking, trends, { seed, now });
  addTrends(rows, trends, now);
  addVisits(rows, asking, trends, { seed, now });
  addVideoFigures(rows, seed);
  addSourcing(rows, { seed, now });
  return rows;
}

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
