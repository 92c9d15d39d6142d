import { type Person, peopleOf } from "./cast/people";
import { type CastShop, marketShops } from "./cast/shops";
import { countIn } from "./counts";
import { addDesign } from "./design-rows";
import { type Design, makeDesign } from "./designs";
import { idMaker } from "./ids";
import { addInquiries, type InquiryShop } from "./inquiries";
import { type Chance, chanceOf } from "./random";
import { emptyRows, type Rows } from "./rows";
import { addShop } from "./shop-rows";
import { demoSignIns } from "./sign-ins";
import { type StoryDesign, storyShops } from "./story";
import { type Trade, trades } from "./words";

type Options = {
  seed: string;
  /** The day the market is shown on; everything in it happened before. */
  now: Date;
  /** What the people who may sign in have as password hash; null leaves them without. */
  passwordHash?: string;
};
type Stocked = { shop: CastShop; designs: (Design | StoryDesign)[]; people: Person[] };

/** The whole demo market. The same seed and moment give the same rows. */
export function makeMarket({ seed, now, passwordHash }: Options): Rows {
  const rows = emptyRows();
  const nextId = idMaker();
  const signIns = new Set(demoSignIns.map(({ email }) => email));
  const hashFor = (email: string) => (signIns.has(email) ? (passwordHash ?? null) : null);
  const asking: InquiryShop[] = [];
  for (const { shop, designs, people } of stockedShops(seed, now)) {
    const pictures = [...new Set(designs.flatMap((design) => design.pictures))];
    const made = addShop(rows, shop, people, pictures, { nextId, now, seed, passwordHash: hashFor });
    const ids = new Map<Design, number>();
    const prefix = shop.handle.slice(0, 2).toUpperCase();
    designs.forEach((design, index) => {
      const sku = "sku" in design ? design.sku : `${prefix}-${String(1001 + index)}`;
      ids.set(design, addDesign(rows, made, design, sku, nextId));
    });
    linkSuccessors(rows, designs, ids);
    linkFamily(rows, made.id, designs, ids);
    asking.push({
      handle: shop.handle,
      ...made,
      designs: designs.map((design) => ({ design, id: ids.get(design) ?? 0 })),
    });
  }
  addOthers(rows, now, hashFor);
  addInquiries(rows, asking, { seed, now });
  return rows;
}

/** Story shops first, then five shops an industry with the designs of their lines. */
function stockedShops(seed: string, now: Date): Stocked[] {
  const stories = storyShops(now).map(({ shop, designs }) => ({ shop, designs, people: signInPeople(shop.handle) }));
  const others = marketShops(
    seed,
    stories.flatMap(({ shop }) => shop.booths),
  ).map((shop): Stocked => ({ shop, designs: [], people: peopleOf(shop.handle, seed) }));
  const taken = new Set(
    stories.flatMap(({ designs }) =>
      designs.flatMap(({ titles }) => Object.entries(titles).map((pair) => pair.join(" "))),
    ),
  );
  for (const trade of trades) stock(trade, others, { seed, now, taken });
  return [...stories, ...others];
}

function stock(trade: Trade, shops: Stocked[], { seed, now, taken }: { seed: string; now: Date; taken: Set<string> }) {
  const dealers = shops.filter(
    ({ shop }) => shop.industry.slug === trade.industry.slug && shop.lines.includes(trade.category.slug),
  );
  const chance = chanceOf(seed, "designs", trade.category.slug);
  const statuses = [
    ...Array<"published">(countIn(trade.category.slug, seed)).fill("published"),
    ...otherStatuses(chance),
  ];
  statuses.forEach((status, index) => {
    const { shop, designs } = chance.pick(dealers);
    const request = { trade, status, hasFactory: shop.factory !== undefined, currency: shop.currency, now, taken };
    designs.push(makeDesign(request, chanceOf(seed, "design", trade.category.slug, index)));
  });
}

/** About one category in five holds something that is not on sale. */
function otherStatuses(chance: Chance): Design["status"][] {
  if (!chance.oneIn(3)) return [];
  return [
    chance.pick([
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
    ] as const),
  ];
}

/** What is discontinued leads to a design of the same shop that is still made: the told one, else of its category. */
function linkSuccessors(rows: Rows, designs: Design[], ids: Map<Design, number>): void {
  const listings = new Map(rows.listings.map((listing) => [listing.id, listing]));
  for (const design of designs.filter(({ status }) => status === "discontinued")) {
    const wanted = "successor" in design ? design.successor : undefined;
    const successor = designs.find((other) =>
      wanted === undefined
        ? other.status === "published" && other.category.id === design.category.id
        : "key" in other && other.key === wanted,
    );
    const listing = listings.get(ids.get(design) ?? 0);
    if (listing && successor) listing.successorId = ids.get(successor);
  }
}

function linkFamily(rows: Rows, shopId: number, designs: (Design | StoryDesign)[], ids: Map<Design, number>): void {
  const told = designs.filter((design): design is StoryDesign => "key" in design);
  for (const { parent, ...design } of told) {
    const origin = told.find(({ key }) => key === parent?.key);
    const self = told.find(({ key }) => key === design.key);
    const listingId = self && ids.get(self);
    const parentId = origin && ids.get(origin);
    if (!parent || !listingId || !parentId) continue;
    rows.listingOrigins.push({
      shopId,
      listingId,
      parentId,
      relation: parent.relation,
      changes: parent.changes,
      createdAt: design.createdAt,
    });
  }
}

const signInPeople = (handle: string): Person[] =>
  demoSignIns.flatMap(({ shop, role, name, email, locale }) =>
    shop === handle && (role === "owner" || role === "manager" || role === "assistant")
      ? [{ role, name, email, locale }]
      : [],
  );

/** People who belong to no shop: the operator and the buyer. */
function addOthers(rows: Rows, now: Date, hashFor: (email: string) => string | null): void {
  for (const { role, name, email, locale } of demoSignIns.filter(({ shop }) => shop === undefined)) {
    const id = chanceOf("person", email).uuid(now);
    rows.users.push({
      id,
      name,
      email,
      locale,
      emailVerified: now,
      passwordHash: hashFor(email),
      isOperator: role === "operator",
      createdAt: now,
    });
  }
}
