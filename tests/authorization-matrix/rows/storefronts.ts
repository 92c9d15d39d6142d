import { asShop, type Tx } from "@/db/client";
import { boothClaims, booths, collections, holidays, pictures, presences } from "@/db/schema";
import { arrangeLookbook } from "@/lib/catalogue/brands/arrange-lookbook";
import { dateMilestones } from "@/lib/catalogue/brands/date-milestones";
import { editBrandStory } from "@/lib/catalogue/brands/edit-brand-story";
import { getOwnBrand } from "@/lib/catalogue/brands/get-own-brand";
import { markMilestone } from "@/lib/catalogue/brands/mark-milestone";
import { addBooth } from "@/lib/shops/add-booth";
import { addHoliday } from "@/lib/shops/add-holiday";
import { addPresence } from "@/lib/shops/add-presence";
import { arrangePictures } from "@/lib/shops/arrange-pictures";
import { chooseCover } from "@/lib/shops/choose-cover";
import { getOwnStorefront } from "@/lib/shops/get-own-storefront";
import { listBoothClaims } from "@/lib/shops/list-booth-claims";
import { listListingChoices } from "@/lib/shops/list-listing-choices";
import { makeBoothFirst } from "@/lib/shops/make-booth-first";
import { removeBooth } from "@/lib/shops/remove-booth";
import { removeCollection } from "@/lib/shops/remove-collection";
import { removeHoliday } from "@/lib/shops/remove-holiday";
import { removePresence } from "@/lib/shops/remove-presence";
import { saveCollection } from "@/lib/shops/save-collection";
import { withdrawBoothClaim } from "@/lib/shops/withdraw-booth-claim";
import type { ShopRows } from "../cast";
import { managers, members, type Row, type Rows } from "../row";

type Command<Input> = (actor: Parameters<Row["run"]>[0], input: Input & { shopId: number }, tx: Tx) => Promise<unknown>;

/** A command on one row of the shop, which `prepare` inserts first; nobody may run it on another shop's row. */
const about = <Input>(command: Command<Input>, prepare: (on: ShopRows, tx: Tx) => Promise<Input>): Row => ({
  may: managers,
  isOfShop: true,
  run: async (actor, on, tx) => command(actor, { ...(await prepare(on, tx)), shopId: on.shopId }, tx),
  nested: async (actor, on, foreign, tx) => command(actor, { ...(await prepare(foreign, tx)), shopId: on.shopId }, tx),
});
const ofShop = <Input>(command: Command<Input>, input: Input): Row => ({
  may: managers,
  isOfShop: true,
  run: (actor, { shopId }, tx) => command(actor, { ...input, shopId }, tx),
});

const place = {
  districtCode: "D1",
  floor: 3,
  number: "M1",
  area: undefined,
  street: undefined,
  squareMetres: undefined,
};
const there = { country: "RU", entity: "OOO" };

async function secondBooth({ shopId }: ShopRows, tx: Tx) {
  const row = { shopId, districtCode: "D2", floor: 3, number: `X${shopId % 100_000}`, position: 2 };
  const [booth] = await asShop(shopId, (own) => own.insert(booths).values(row).returning({ id: booths.id }), tx);
  return { boothId: booth?.id ?? 0 };
}

async function onePicture({ shopId }: ShopRows, tx: Tx) {
  const row = { shopId, key: `matrix-${shopId}`, width: 8, height: 8, color: "#e8e1d6" };
  const [picture] = await asShop(shopId, (own) => own.insert(pictures).values(row).returning(), tx);
  return picture?.id ?? "";
}

async function oneCollection({ shopId }: ShopRows, tx: Tx) {
  const row = { shopId, names: { zh: "春" } };
  const [made] = await asShop(shopId, (own) => own.insert(collections).values(row).returning(), tx);
  return { collectionId: made?.id ?? 0 };
}

async function oneClaim({ shopId }: ShopRows, tx: Tx) {
  const row = { districtCode: "D4", floor: 4, number: `M${shopId % 100_000}`, shopId };
  const [made] = await asShop(shopId, (own) => own.insert(boothClaims).values(row).returning(), tx);
  return { boothId: made?.id ?? 0 };
}

const noDays = { sketch: null, sample: null, firstBatch: null, shipped: null };

export const storefrontRows: Rows = {
  getOwnStorefront: {
    may: members,
    run: (actor, { shopId }, tx) => getOwnStorefront(actor, shopId, tx),
    isOfShop: true,
  },
  listListingChoices: {
    may: members,
    run: (actor, { shopId }, tx) => listListingChoices(actor, { shopId, locale: "zh" }, tx),
    isOfShop: true,
  },
  addBooth: { ...ofShop(addBooth, place) },
  listBoothClaims: { may: members, run: (actor, { shopId }, tx) => listBoothClaims(actor, shopId, tx), isOfShop: true },
  withdrawBoothClaim: { ...about(withdrawBoothClaim, oneClaim) },
  removeBooth: { ...about(removeBooth, secondBooth) },
  makeBoothFirst: { ...about(makeBoothFirst, secondBooth) },
  addPresence: {
    ...ofShop(addPresence, { ...there, city: { en: "Moscow", zh: undefined }, hasStock: "yes" as const }),
  },
  removePresence: {
    ...about(removePresence, async ({ shopId }, tx) => {
      const row = { ...there, shopId, city: { en: "Moscow" }, hasStock: "no" as const };
      await asShop(shopId, (own) => own.insert(presences).values(row), tx);
      return there;
    }),
  },
  addHoliday: { ...ofShop(addHoliday, { firstDay: "2099-01-01", lastDay: "2099-01-05", notes: {} as never }) },
  removeHoliday: {
    ...about(removeHoliday, async ({ shopId }, tx) => {
      const row = { shopId, firstDay: "2099-01-01", lastDay: "2099-01-05" };
      const [made] = await asShop(shopId, (own) => own.insert(holidays).values(row).returning(), tx);
      return { holidayId: made?.id ?? 0 };
    }),
  },
  saveCollection: {
    ...about(saveCollection, async (on, tx) => ({
      ...(await oneCollection(on, tx)),
      names: { zh: "春" } as never,
      listingIds: [on.listingId],
    })),
  },
  removeCollection: { ...about(removeCollection, oneCollection) },
  arrangePictures: {
    ...about(arrangePictures, async (on, tx) => ({
      pictures: [{ pictureId: await onePicture(on, tx), shows: "booth" as const }],
    })),
  },
  chooseCover: {
    ...about(chooseCover, async (on, tx) => ({ pictureId: await onePicture(on, tx), visiblePart: "middle" as const })),
  },
  getOwnBrand: {
    may: members,
    run: (actor, { shopId }, tx) => getOwnBrand(actor, { shopId, locale: "zh" }, tx),
    isOfShop: true,
  },
  editBrandStory: { ...ofShop(editBrandStory, { stories: { zh: "潮" } as never }) },
  arrangeLookbook: {
    ...about(arrangeLookbook, async (on, tx) => ({
      pictures: [{ pictureId: await onePicture(on, tx), captions: { zh: undefined, en: undefined } }],
    })),
  },
  dateMilestones: {
    may: members,
    run: (actor, { shopId, listingId }, tx) => dateMilestones(actor, { shopId, listingId, ...noDays }, tx),
    nested: (actor, { shopId }, { listingId }, tx) => dateMilestones(actor, { shopId, listingId, ...noDays }, tx),
  },
  markMilestone: {
    may: members,
    run: (actor, { shopId, listingId }, tx) => markMilestone(actor, { shopId, listingId, stage: "sketch" }, tx),
    nested: (actor, { shopId }, { listingId }, tx) => markMilestone(actor, { shopId, listingId, stage: "sketch" }, tx),
  },
};
