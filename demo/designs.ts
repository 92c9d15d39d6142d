import type { Customisation, ListingStatus } from "../db/schema";
import { type Locale, locales, type SomeTexts, type Texts } from "../lib/i18n/locale";
import type { OwnPicture } from "./faces";
import { designPictures, type Face } from "./faces";
import { before, day, hour, minute } from "./ids";
import { type Chance, shuffled } from "./random";
import { leadTimesOf, type Packing, packingOf, tiersOf } from "./terms";
import { type DesignChoices, descriptionsOf, joinValues, titleShapes, titlesOf, valueTexts } from "./texts";
import { featureOf, offers, phraseOf, type Trade } from "./words";

/** One design before its rows are written. */
export type Design = {
  category: Trade["category"];
  status: ListingStatus;
  titles: SomeTexts;
  descriptions: SomeTexts;
  /** Languages in which the shop wrote the texts; the other texts are generated from phrases. */
  ownLocales: readonly Locale[];
  attributes: Record<string, SomeTexts>;
  customisation: Customisation[];
  currency: "CNY" | "USD";
  tiers: { fromQuantity: number; unitPrice: number }[];
  leadTimes: { fromQuantity: number; workingDays: number }[];
  packing: Packing;
  /** File names in demo/pictures, without the extension. */
  pictures: string[];
  createdAt: Date;
  publishedAt: Date | null;
  changedAt: Date;
  /** The choices it was generated from; designs of story shops have none. */
  make?: DesignChoices;
};

export type DesignOptions = {
  trade: Trade;
  /** The noun and the picture that stand for it. */
  face: Face;
  /** Pictures that the shop publishes of its booth and factory. */
  own: readonly OwnPicture[];
  status: ListingStatus;
  hasFactory: boolean;
  currency: "CNY" | "USD";
  /** How long it has been on sale, in milliseconds. */
  age: number;
  now: Date;
  /** Titles used so far in the whole market, as "locale title". */
  taken: Set<string>;
};

/** Generates a design of a category from phrases that its noun or category allows. Adds its titles to `taken`. */
export function makeDesign(request: DesignOptions, chance: Chance): Design {
  const { trade, face, own, status, hasFactory, currency } = request;
  const { make, materialId, titles } = drawUnusedMake(request, chance);
  const scale = scaleOf(make.sizeIndex, trade.title?.values.length ?? 0);
  const tiers = tiersOf(trade, { scale, materialId }, currency, chance);
  const packing = packingOf(trade, scale, chance);
  const packed = phraseOf(chance.pick(trade.packing));
  const isDraft = status === "draft";
  const descriptions = descriptionsOf(trade, make, { packed, pieces: packing.piecesPerCarton }, chance);
  return {
    make,
    category: trade.category,
    status,
    titles: isDraft ? { zh: titles.zh } : titles,
    descriptions: isDraft ? { zh: descriptions.zh } : descriptions,
    ownLocales: ["zh", "en"],
    attributes: attributesOf(trade, make, { materialId, packed }, chance),
    customisation: chance.some<Customisation>(
      ["logo", "colour", "size", "material", "packaging", "design"],
      chance.whole(1, 4),
    ),
    currency,
    tiers,
    leadTimes: leadTimesOf(tiers, hasFactory, chance),
    packing,
    pictures: designPictures(face, make.colorIds, own, chance),
    ...momentsOf(request, chance),
  };
}

/**
 * Draws choices until their title is unused in each language. After 30 attempts titles get one phrase more; after 400 a
 * used title is accepted.
 */
function drawUnusedMake(request: DesignOptions, chance: Chance) {
  const { taken } = request;
  for (let attempt = 0; ; attempt++) {
    const drawn = makeOf(request, chance);
    const titles = titlesOf(drawn.make, chance.whole(0, titleShapes - 1) + (attempt < 30 ? 0 : titleShapes));
    const keys = locales.map((locale) => `${locale} ${titles[locale]}`);
    if (attempt < 400 && keys.some((key) => taken.has(key))) continue;
    for (const key of keys) taken.add(key);
    return { ...drawn, titles };
  }
}

type Drawn = { make: DesignChoices; materialId?: string };

function makeOf({ trade, face, age }: DesignOptions, chance: Chance): Drawn {
  const { noun } = face;
  const materials = noun.materials ?? trade.materials;
  const materialId = materials.length ? chance.pick(materials) : undefined;
  const sizes = trade.title?.values ?? [];
  const fitting = noun.sizes ?? sizes;
  const size = fitting.length ? chance.pick(fitting) : undefined;
  const features = shuffled(chance.some(noun.features ?? trade.featureIds, 3), chance);
  return {
    materialId,
    make: {
      noun: noun.names,
      sizeIndex: size === undefined ? (sizes.length - 1) / 2 : sizes.indexOf(size),
      size: size === undefined ? undefined : valueTexts(size, trade),
      material: materialId === undefined ? undefined : phraseOf(materialId),
      features: features.map((id) => featureOf(id, trade)),
      use: phraseOf(chance.pick(noun.uses ?? trade.uses)),
      offer: phraseOf(chance.pick(offersAt(age))),
      colorIds: colorsOf(trade, face, chance),
    },
  };
}

/** Excludes "new this season" for designs older than 100 days, and "best seller" for those younger than 60. */
const offersAt = (age: number): string[] =>
  offers.filter((id) => (id !== "o-season" || age < 100 * day) && (id !== "o-best" || age > 60 * day));

/** Returns up to four colours, or the mix of all: first that of the first picture, then those of the other pictures. */
function colorsOf(trade: Trade, face: Face, chance: Chance): string[] {
  const shown = [face.look, ...face.pictures.map(({ look }) => look)];
  const others = shuffled(chance.some(trade.colors, chance.whole(2, 4)), chance);
  const [first = "multi", ...rest] = [...new Set([...shown.slice(0, 3), ...others])];
  return first === "multi" ? [first] : [first, ...rest.filter((id) => id !== "multi")].slice(0, 4);
}

function attributesOf(
  trade: Trade,
  make: DesignChoices,
  { materialId, packed }: { materialId?: string; packed: Texts },
  chance: Chance,
): Record<string, SomeTexts> {
  const attributes: Record<string, SomeTexts> = {};
  for (const code of trade.category.attributes) {
    const values = trade.attributes[code];
    if (code === "material" && materialId !== undefined) attributes[code] = phraseOf(materialId);
    else if (code === "color" || code === "shade") attributes[code] = joinValues(make.colorIds.map(phraseOf));
    else if (code === trade.title?.attribute && make.size) attributes[code] = make.size;
    else if (values?.length) attributes[code] = valueTexts(chance.pick(values), trade);
    else if (code === "packing") attributes[code] = packed;
    else if (code === "function" && make.features.length) attributes[code] = joinValues(make.features.slice(0, 2));
  }
  return attributes;
}

function momentsOf({ status, age, now }: DesignOptions, chance: Chance) {
  const publishedAt = before(now, age + 5 * minute);
  const createdAt = before(publishedAt, chance.whole(20, 70 * 60) * minute);
  const wasPublic = ["published", "paused", "discontinued", "removed"].includes(status);
  const sincePublished = now.getTime() - publishedAt.getTime();
  const changedAt = chance.oneIn(4)
    ? new Date(publishedAt.getTime() + chance.share() * Math.max(0, sincePublished - hour / 12))
    : publishedAt;
  return { createdAt, publishedAt: wasPublic ? publishedAt : null, changedAt };
}

/** Returns the volume and weight of a size relative to the middle one of the list. */
const scaleOf = (index: number, count: number): number => 1.35 ** (index - (count - 1) / 2);
