import { addCases } from "./case-rows";
import { addDesign } from "./design-rows";
import type { Design } from "./designs";
import { addFactory } from "./factory-rows";
import { addFairs } from "./fair-rows";
import { addFamilies } from "./families";
import { createIdMaker } from "./ids";
import { addInquiries } from "./inquiries";
import { addPeopleWithoutShop } from "./people-without-shop";
import { addRegister } from "./register-rows";
import { emptyRows, type Rows } from "./rows";
import { addShop } from "./shop-rows";
import { listShopsWithDesigns } from "./shops-with-designs";
import { demoSignIns } from "./sign-ins";
import { addSourcing } from "./sourcing-rows";
import { addStorefront } from "./storefront-rows";
import { linkSuccessors } from "./successors";
import type { InquiryShop } from "./talk/thread";
import { addTrends, trendsOf } from "./trend-rows";
import { addTrials } from "./trial-rows";
import { addVerificationRequests } from "./verification-rows";
import { addVideoFigures } from "./video-figures";
import { addVideos } from "./video-rows";
import { addVisits } from "./visit-rows";

type Options = {
  seed: string;
  /** The time at which the market is shown; all dates are before it. */
  now: Date;
  /** Password hash of the people who may sign in; without it they have no password. */
  passwordHash?: string;
};

/** Generates all rows of the demo market. The same seed and time give the same rows. */
export function generateMarket({ seed, now, passwordHash }: Options): Rows {
  const rows = emptyRows();
  const nextId = createIdMaker();
  const signIns = new Set(demoSignIns.map(({ email }) => email));
  const hashFor = (email: string) => (signIns.has(email) ? (passwordHash ?? null) : null);
  const inquiryShops: InquiryShop[] = [];
  for (const { shop, designs, people, own } of listShopsWithDesigns(seed, now)) {
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
    inquiryShops.push({
      handle: shop.handle,
      ...made,
      designs: designs.map((design) => ({ design, id: ids.get(design) ?? 0 })),
    });
  }
  addPeopleWithoutShop(rows, now, hashFor);
  addVideos(rows, nextId);
  const trends = trendsOf(inquiryShops, { seed, now });
  addInquiries(rows, inquiryShops, trends, { seed, now });
  addFactory(rows, inquiryShops, nextId, now);
  addFairs(rows, nextId, now);
  addTrends(rows, trends, now);
  addVisits(rows, inquiryShops, trends, { seed, now });
  addVideoFigures(rows, seed);
  addSourcing(rows, { seed, now });
  addCases(rows, now);
  addVerificationRequests(rows, { now, nextId });
  addRegister(rows, now);
  return rows;
}
