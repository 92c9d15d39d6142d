import { dateOf, day } from "../ids";
import { pictureKey, pictureSize } from "../pictures";
import { type Chance, chanceOf } from "../random";
import { pictureOf } from "../shop-pictures";
import { arrayField, type CopyBuffers, field, jsonField, momentField } from "./copy-text";
import { idAt, type Plan } from "./plan";
import { namesOf } from "./shop-names";
import { ownPicturesOf, picturesOf } from "./shop-pictures";
import type { PlannedShop } from "./shop-plan";

/** Writes the rows of a shop and its pictures, without designs. */
export function writeShop(sheets: CopyBuffers, shop: PlannedShop, plan: Plan): void {
  const chance = chanceOf(plan.seed, "shop rows", shop.index);
  const { id, like, createdAt } = shop;
  const { names, handle } = namesOf(shop);
  const opened = momentField(createdAt);
  const mainPicture = writePictures(sheets, shop, plan, opened);
  const changed = momentField(plan.now - chance.whole(1, 60) * day);
  const languages = arrayField(like.languages);
  const stories = jsonField(like.stories);
  const texts = [id, handle, jsonField(names), stories, "zh", like.sinceYear, languages, mainPicture] as const;
  sheets.add("shops", ...texts, opened, changed, opened);
  writeBooths(sheets, shop);
  const { factory } = like;
  if (factory) {
    const { squareMetres, staff, lines, dailyOutput } = factory;
    sheets.add("factories", id, jsonField(factory.city), squareMetres, staff, lines, dailyOutput);
  }
  for (const { country, city, entity, hasStock } of like.presences) {
    const company = entity.replace(like.names.en ?? "", names.en);
    sheets.add("presences", id, country, jsonField(city), field(company), hasStock);
  }
  writeVerifications(sheets, shop, plan, chance);
  if (chance.share() < 0.6) writeFigures(sheets, shop, plan, chance);
}

/**
 * Writes the pictures of a shop's products, without alternative texts, since designs describe them, and its own
 * pictures. Returns the key of its main picture.
 */
function writePictures(sheets: CopyBuffers, shop: PlannedShop, { seed }: Plan, opened: string): string {
  const { width, height } = pictureSize;
  const write = (id: string, name: string, color: string, alt: string) =>
    sheets.add("pictures", id, shop.id, pictureKey(name), width, height, color, alt, opened);
  const ofProducts = [...picturesOf(shop)];
  for (const { id, name, color } of ofProducts) write(id, name, color, "{}");
  const own = ownPicturesOf(shop, seed);
  for (const [index, { id, name, shows }] of own.entries()) {
    const { color, alt } = pictureOf(name);
    write(id, name, color, jsonField(alt));
    sheets.add("shop_pictures", shop.id, index + 1, id, shows);
  }
  return pictureKey(ofProducts[0]?.name ?? own[0]?.name ?? "booth");
}

const areas = "ABCDEFGH";
const doorsPerStreet = 34;
const streetsPerArea = 24;

/**
 * Writes neighbouring booths. Doors are numbered through a floor; in the newest halls the area is part of the number.
 */
function writeBooths(sheets: CopyBuffers, { id, createdAt, like, booths, door }: PlannedShop): void {
  const { district, floor } = like.industry;
  for (let position = 0; position < booths; position++) {
    const number = door + position;
    const street = Math.floor(number / doorsPerStreet);
    const area = areas[Math.floor(street / streetsPerArea) % areas.length] ?? "A";
    const isNew = district === "D6" || district === "IPM";
    const plate = isNew ? `${area}-${100 + number}` : String(1001 + number);
    const metres = [9, 14, 18, 28, 36][(number * 7) % 5] ?? 9;
    const booth = idAt(createdAt, 1 + position);
    sheets.add("booths", booth, id, district, floor, area, 1 + (street % streetsPerArea), plate, metres, position);
  }
}

/** Writes the verifications that belong to the shop's standing. An approval is valid for a year. */
function writeVerifications(sheets: CopyBuffers, shop: PlannedShop, { now }: Plan, chance: Chance): void {
  let position = 8;
  const add = (claim: string, daysAgo: number) => {
    const at = now - daysAgo * day;
    const [decidedOn, validUntil] = [dateOf(new Date(at + 2 * day)), dateOf(new Date(at + 367 * day))];
    const method = claim === "factory_visit" ? "visit" : "documents";
    const id = idAt(shop.createdAt, position++);
    sheets.add("verifications", id, shop.id, claim, "approved", method, decidedOn, validUntil, momentField(at));
  };
  const recentDaysAgo = () => chance.whole(20, 300);
  const { standing, factory } = shop.like;
  if (standing === "expired") add("booth_lease", chance.whole(380, 500));
  if (standing === "partly") add("licence", recentDaysAgo());
  if (standing !== "verified") return;
  for (const claim of ["identity", "licence", "booth_lease"]) add(claim, recentDaysAgo());
  if (factory && chance.oneIn(2)) add("factory_visit", recentDaysAgo());
}

function writeFigures(sheets: CopyBuffers, { id }: PlannedShop, { now }: Plan, chance: Chance): void {
  const cases = Math.floor(1 + 60 * chance.share() ** 2);
  const share = (0.5 + 0.5 * chance.share()).toFixed(3);
  sheets.add("shop_figures", id, cases, share, Math.floor(12 + 1200 * chance.share() ** 2), momentField(now));
}
