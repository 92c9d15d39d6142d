import { desc, isNotNull } from "drizzle-orm";
import { uuidv7 } from "@/db/base/uuid";
import { asShop, database } from "@/db/client";
import { categories, curatedFacets, facetValues, fairDesigns, shopFigures, trialWatchers } from "@/db/schema";
import { makeActor, makeFair, makeStand } from "@/db/testing";
import { createInterestToken } from "@/lib/catalogue/trials/interest-token";
import { paths } from "@/lib/http/paths";
import { type Locale, locales } from "@/lib/i18n/locale";
import { writeInquiryList } from "@/lib/inquiries/inquiry-list";
import { invitationToken } from "@/lib/shops/members/invitation-token";
import { inviteMember } from "@/lib/shops/members/invite-member";
import { videoAddress } from "@/lib/videos/video-address";
import { makeBrand } from "../shops/storefronts/make-brand";
import { makePublishedVideo } from "../videos/make-video";
import { addPictures } from "./add-pictures";
import type { World } from "./world";

export type DocumentType = {
  name: string;
  path(locale: Locale): string;
  /** Excluded from search engines, without a canonical address. */
  isPrivate?: true;
};

const titles = Object.fromEntries(
  Object.entries({
    en: "Crying horse plush toy, 25 cm",
    zh: "哭哭马毛绒玩具，25厘米",
    es: "Peluche caballo llorón, 25 cm",
    "pt-br": "Cavalinho chorão de pelúcia, 25 cm",
    ru: "Плюшевая плачущая лошадка, 25 см",
    ar: "دمية حصان باكٍ محشوة، 25 سم",
    ur: "روتے گھوڑے کا پلش کھلونا، 25 سینٹی میٹر",
    fr: "Peluche cheval qui pleure, 25 cm",
  } satisfies Record<Locale, string>),
) as Record<Locale, string>;

/** Lists one document of every kind. Those of a shop are of a new one with four designs in eight languages. */
export async function makeDocuments(world: World): Promise<DocumentType[]> {
  const names = Object.fromEntries(locales.map((locale) => [locale, `Toys ${world.word}`]));
  const shop = await world.makeShop({ names, stories: names });
  const measured = { shopId: shop.id, cases: 12, answeredWithinDayShare: 0.94, medianFirstReplyMinutes: 95 };
  await asShop(shop.id, (own) => own.insert(shopFigures).values(measured));
  const designs = [];
  for (let count = 0; count < 4; count++) designs.push(await world.makeDesign(shop, { titles }));
  const design = designs[0];
  if (design) await addPictures(shop, design, 6);
  await makeBrand(shop, names);
  const video = design && (await makePublishedVideo(shop, design, `Horse ${world.word}`));
  const category = await database.query.categories.findFirst({ where: isNotNull(categories.parentId) });
  const industry = await database.query.categories.findFirst({
    where: (each, { eq }) => eq(each.id, category?.parentId ?? 0),
  });
  const facet = design && (await makeFacet(world, shop));
  const invitation = await makeInvitation(world, shop);
  const fair = await makeFairOf(shop, designs);
  const interest = design ? await makeInterest(world, shop, design) : "";
  if (!design || !video || !category || !industry || !facet) throw new Error("a document is missing");
  const lines = writeInquiryList([{ listingId: design.id, quantity: 2400 }]);
  return [
    { name: "home", path: paths.home },
    { name: "industries", path: paths.industries },
    { name: "industry", path: (locale) => paths.category(locale, industry) },
    { name: "categories", path: paths.categories },
    { name: "facet", path: (locale) => paths.facet(locale, facet.category, facet) },
    { name: "category", path: (locale) => paths.category(locale, category) },
    { name: "listing", path: (locale) => paths.listing(locale, design) },
    { name: "storefront", path: (locale) => paths.shop(locale, shop) },
    { name: "brand", path: (locale) => paths.shopBrand(locale, shop) },
    { name: "designs of a shop", path: (locale) => paths.shopDesigns(locale, shop) },
    { name: "market", path: paths.market },
    { name: "district", path: (locale) => paths.district(locale, "D1") },
    { name: "floor", path: (locale) => paths.floor(locale, "D1", 1) },
    { name: "new", path: paths.newDesigns },
    { name: "trending", path: paths.trending },
    { name: "videos", path: paths.videos },
    { name: "video", path: (locale) => paths.video(locale, videoAddress(video, locale)) },
    { name: "fairs", path: paths.fairs },
    { name: "fair", path: (locale) => paths.fair(locale, fair) },
    { name: "about", path: paths.about },
    { name: "help", path: paths.help },
    { name: "checks", path: paths.checks },
    { name: "terms", path: paths.terms },
    { name: "privacy", path: paths.privacy },
    { name: "contact", path: paths.contact },
    { name: "open a shop", path: paths.openShop },
    { name: "sourcing", path: (locale) => paths.sourcing(locale) },
    { name: "search", path: (locale) => paths.search(locale, "horse"), isPrivate: true },
    { name: "search without result", path: (locale) => paths.search(locale, "zzzqqqxxx"), isPrivate: true },
    { name: "sign in", path: (locale) => paths.signIn(locale), isPrivate: true },
    { name: "invitation", path: (locale) => paths.invitation(locale, invitation), isPrivate: true },
    { name: "interest", path: (locale) => paths.interest(locale, interest), isPrivate: true },
    { name: "inquiry list", path: paths.inquiryList, isPrivate: true },
    { name: "shared list", path: (locale) => paths.sharedList(locale, lines), isPrivate: true },
    { name: "put on list", path: (locale) => paths.inquiryListWith(locale, "add", lines), isPrivate: true },
  ];
}

/** Creates a fair that runs today, at which the shop features its designs. */
const makeFairOf = (shop: { id: number }, designs: { id: number }[]) =>
  database.transaction(async (tx) => {
    const fair = await makeFair({}, tx);
    await makeStand(fair, shop, { hall: "B1", number: "C 14" }, tx);
    const rows = designs.map(({ id }, index) => ({ listingId: id, position: index + 1 }));
    const of = { fairId: fair.id, shopId: shop.id };
    await asShop(shop.id, (own) => own.insert(fairDesigns).values(rows.map((row) => ({ ...of, ...row }))), tx);
    return fair;
  });

/** Creates an invitation to the shop for an address without an account, and returns its token. */
const makeInvitation = (world: World, shop: { id: number }): Promise<string> =>
  database.transaction(async (tx) => {
    const owner = await makeActor({ [shop.id]: "owner" }, tx);
    const invited = { email: `invited-${world.word}@example.com`, role: "assistant", language: "zh" } as const;
    const { invitationId } = await inviteMember(owner, { ...invited, shopId: shop.id }, tx);
    return invitationToken({ id: invitationId, round: 1 });
  });

/** Creates a trial's watcher and returns their token. */
async function makeInterest(world: World, shop: { id: number }, design: { id: number }): Promise<string> {
  const id = uuidv7();
  const watcher = { id, shopId: shop.id, listingId: design.id, email: `watcher-${world.word}@example.com` };
  await asShop(shop.id, (own) => own.insert(trialWatchers).values({ ...watcher, locale: "zh" }));
  return createInterestToken(id);
}

/** Creates a facet page of the last category for a value that only a new design has; recounting does not remove it. */
async function makeFacet(world: World, shop: Parameters<World["makeDesign"]>[0]) {
  const category = await database.query.categories.findFirst({
    where: isNotNull(categories.parentId),
    orderBy: desc(categories.id),
  });
  const names = Object.fromEntries(locales.map((locale) => [locale, `Wood ${world.word} ${locale}`]));
  const [value] = await database
    .insert(facetValues)
    .values({ attributeCode: "material", key: `wood ${world.word} en`, names })
    .returning();
  if (!category || !value) return undefined;
  await world.makeDesign(shop, { titles, categoryId: category.id, attributes: { material: names } });
  const slug = `material-wood-${world.word}`;
  await database.insert(curatedFacets).values({ categoryId: category.id, slug, valueId: value.id, count: 12 });
  return { category, slug };
}
