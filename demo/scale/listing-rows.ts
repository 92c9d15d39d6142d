import type { ListingStatus } from "../../db/schema";
import { locales } from "../../lib/i18n/locale";
import { day } from "../ids";
import { type Chance, chanceOf } from "../random";
import { leadTimesOf, packingOf, tiersOf } from "../terms";
import { titleShapes, titlesOf } from "../texts";
import { arrayField, type CopyBuffers, momentField } from "./copy-text";
import { bodyOf, factsOf } from "./descriptions";
import { attributesField, drawChoices } from "./design-choices";
import { writeDays } from "./listing-days";
import { idAt, listingMoment, type Plan } from "./plan";
import { lookOf, pictureId, slotOf } from "./shop-pictures";
import { categoryAt, type PlannedShop } from "./shop-plan";
import { slugsOf } from "./slugs";

/** Writes the rows of the design with this index: listing, texts, prices, lead times, pictures and views. */
export function writeListing(
  sheets: CopyBuffers,
  index: number,
  plan: Plan,
  drawShop: (share: number) => PlannedShop,
): void {
  const chance = chanceOf(plan.seed, index);
  const shop = drawShop(chance.share());
  const number = lineIn(shop, chance);
  const line = shop.lines[number];
  if (!line) throw new Error(`shop ${shop.index} has no category`);
  const { trade } = categoryAt(line.stand);
  const offset = chance.whole(0, line.looks - 1);
  const { face, second } = lookOf(line, offset);

  const make = drawChoices(trade, face, chance);
  const scale = 1.35 ** (make.sizeIndex - ((trade.title?.values.length ?? 0) - 1) / 2);
  const tiers = tiersOf(trade, { scale }, "CNY", chance);
  const packing = packingOf(trade, scale, chance);
  const body = bodyOf(line.stand, packing.piecesPerCarton, chance);
  const titles = titlesOf(make, chance.whole(0, 2 * titleShapes - 1));
  const slugs = slugsOf(titles);
  const facts = factsOf(make);

  const status = statusAt(chance.share());
  const createdAt = listingMoment(plan, index);
  const age = plan.now - createdAt;
  const publishedAt = createdAt + Math.floor(Math.min(3 * day, age) * chance.share() ** 2);
  const changedAt = chance.oneIn(4) ? publishedAt + Math.floor((plan.now - publishedAt) * chance.share()) : publishedAt;
  const id = idAt(createdAt, chance.whole(0, 4095));

  sheets.add(
    "listings",
    id,
    shop.id,
    trade.category.id,
    status,
    `YW-${chance.whole(1000, 9999)}`,
    "zh",
    "CNY",
    attributesField(trade, make, body.packed, chance),
    customisations[chance.whole(0, customisations.length - 1)] ?? "{}",
    packing.piecesPerCarton,
    packing.cartonLength,
    packing.cartonWidth,
    packing.cartonHeight,
    packing.grossGrams,
    packing.netGrams,
    momentField(createdAt),
    momentField(publishedAt),
    momentField(changedAt),
  );
  for (const [position, locale] of locales.entries()) {
    const origin = locale === "zh" || locale === "en" ? "own" : "built";
    const head = `${id}\t${shop.id}\t${locale}\t${titles[locale]}\t${facts[position]}`;
    sheets.addAround("listing_texts", head, body.details[position] ?? noBytes, `\t${slugs[position]}\t${origin}`);
  }
  const steps = tiers.slice(0, chance.whole(2, 4));
  for (const { fromQuantity, unitPrice } of steps) sheets.add("price_tiers", id, shop.id, fromQuantity, unitPrice);
  for (const { fromQuantity, workingDays } of leadTimesOf(
    steps.slice(0, chance.whole(1, 2)),
    shop.like.factory !== undefined,
    chance,
  ))
    sheets.add("lead_times", id, shop.id, fromQuantity, workingDays);
  sheets.add("listing_pictures", id, shop.id, 1, pictureId(shop, slotOf(number, offset, false)));
  if (second && chance.oneIn(2))
    sheets.add("listing_pictures", id, shop.id, 2, pictureId(shop, slotOf(number, offset, true)));
  if (status === "published" && chance.oneIn(10)) writeDays(sheets, { id, shopId: shop.id, publishedAt }, plan, chance);
}

const noBytes = new Uint8Array();

/** Draws the category of a design: six in ten belong to the shop's first category. */
function lineIn({ lines }: PlannedShop, chance: Chance): number {
  const random = chance.share();
  return Math.min(lines.length - 1, random < 0.6 ? 0 : random < 0.85 ? 1 : 2);
}

/** Returns the status for a random number: about one design in sixteen is not on sale. */
const statusAt = (random: number): ListingStatus =>
  random < 0.94 ? "published" : random < 0.97 ? "paused" : random < 0.99 ? "discontinued" : "removed";

const customisations = [
  ["logo"],
  ["logo", "packaging"],
  ["logo", "colour"],
  ["logo", "colour", "packaging"],
  ["colour", "size", "material"],
  ["logo", "colour", "size", "packaging", "design"],
  [],
].map(arrayField);
