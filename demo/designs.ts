import type { Customisation, ListingStatus } from "../db/schema";
import { type Locale, locales, type SomeTexts, type Texts } from "../lib/locale";
import { before, day, hour, minute } from "./ids";
import type { Chance } from "./random";
import { leadTimesOf, type Packing, packingOf, tiersOf } from "./terms";
import { descriptionsOf, list, type Make, titlesOf, valueTexts } from "./texts";
import { featureOf, phraseOf, type Trade } from "./words";

/** One design before it belongs to a shop's rows. */
export type Design = {
  category: Trade["category"];
  status: ListingStatus;
  titles: SomeTexts;
  descriptions: SomeTexts;
  /** Which languages the shop wrote itself; the others are built from phrases. */
  ownLocales: readonly Locale[];
  attributes: Record<string, SomeTexts>;
  customisation: Customisation[];
  currency: "CNY" | "USD";
  tiers: { fromQuantity: number; unitPrice: number }[];
  leadTimes: { fromQuantity: number; workingDays: number }[];
  packing: Packing;
  /** File names in demo/pictures, without their ending. */
  pictures: string[];
  createdAt: Date;
  publishedAt: Date | null;
  changedAt: Date;
};

export type DesignRequest = {
  trade: Trade;
  status: ListingStatus;
  hasFactory: boolean;
  currency: "CNY" | "USD";
  now: Date;
  /** Titles given so far in the whole market, "locale title". */
  taken: Set<string>;
};

/** A design of a category, made of phrases that may stand together. */
export function makeDesign({ trade, status, hasFactory, currency, now, taken }: DesignRequest, chance: Chance): Design {
  const { make, materialId, photographed, titles } = untakenMake(trade, taken, chance);
  const scale = scaleOf(make.sizeIndex, trade.title?.values.length ?? 0);
  const tiers = tiersOf(trade, scale, currency, chance);
  const isDraft = status === "draft";
  const descriptions = descriptionsOf(trade, make, chance);
  const moments = momentsOf(status, now, chance);
  return {
    category: trade.category,
    status,
    titles: isDraft ? { zh: titles.zh } : titles,
    descriptions: isDraft ? { zh: descriptions.zh } : descriptions,
    ownLocales: ["zh", "en"],
    attributes: attributesOf(trade, make, materialId, chance),
    customisation: chance.some<Customisation>(
      ["logo", "colour", "size", "material", "packaging", "design"],
      chance.whole(1, 4),
    ),
    currency,
    tiers,
    leadTimes: leadTimesOf(tiers, hasFactory, chance),
    packing: packingOf(trade, scale, chance),
    pictures: picturesOf(photographed, chance),
    ...moments,
  };
}

function untakenMake(trade: Trade, taken: Set<string>, chance: Chance) {
  for (let attempt = 0; ; attempt++) {
    const { make, ...chosen } = makeOf(trade, chance);
    const titles = titlesOf(make, chance.whole(0, 5));
    const keys = locales.map((locale) => `${locale} ${titles[locale]}`);
    if (attempt < 60 && keys.some((key) => taken.has(key))) continue;
    for (const key of keys) taken.add(key);
    return { make, ...chosen, titles };
  }
}

function makeOf(trade: Trade, chance: Chance): { make: Make; materialId?: string; photographed: string[] } {
  const noun = chance.pick(trade.nouns);
  const materials = noun.materials ?? trade.materials;
  const materialId = materials.length ? chance.pick(materials) : undefined;
  const sizes = trade.title?.values ?? [];
  const fitting = noun.sizes ?? sizes;
  const size = fitting.length ? chance.pick(fitting) : undefined;
  const features = shuffled(chance.some(noun.features ?? trade.featureIds, 2), chance);
  return {
    materialId,
    photographed: noun.pictures ?? trade.pictures,
    make: {
      noun: noun.names,
      sizeIndex: size === undefined ? (sizes.length - 1) / 2 : sizes.indexOf(size),
      size: size === undefined ? undefined : valueTexts(size, trade),
      material: materialId === undefined ? undefined : phraseOf(materialId),
      features: features.map((id) => featureOf(id, trade)),
      use: phraseOf(chance.pick(noun.uses ?? trade.uses)),
      colors: colorsOf(trade, chance).map(phraseOf),
    },
  };
}

/** Two to four colours, or the mix of all. */
function colorsOf(trade: Trade, chance: Chance): string[] {
  const colors = shuffled(chance.some(trade.colors, chance.whole(2, 4)), chance);
  return colors[0] === "multi" ? ["multi"] : colors.filter((id) => id !== "multi");
}

function attributesOf(
  trade: Trade,
  make: Make,
  materialId: string | undefined,
  chance: Chance,
): Record<string, SomeTexts> {
  const said: Record<string, SomeTexts> = {};
  for (const code of trade.category.attributes) {
    const values = trade.attributes[code];
    if (code === "material" && materialId !== undefined) said[code] = phraseOf(materialId);
    else if (code === "color" || code === "shade") said[code] = joined(make.colors);
    else if (code === trade.title?.attribute && make.size) said[code] = make.size;
    else if (values?.length) said[code] = valueTexts(chance.pick(values), trade);
    else if (code === "packing") said[code] = phraseOf(chance.pick(trade.packing));
    else if (code === "function" && make.features.length) said[code] = joined(make.features);
  }
  return said;
}

/** Most are a year or two old, one in eight is of the last fortnight, and every day has some. */
function momentsOf(status: ListingStatus, now: Date, chance: Chance) {
  const isFresh = chance.oneIn(8) && status === "published";
  const age = isFresh ? chance.share() * 14 * day : 14 * day + chance.share() ** 1.6 * 560 * day;
  const publishedAt = before(now, age + 5 * minute);
  const createdAt = before(publishedAt, chance.whole(20, 70 * 60) * minute);
  const wasPublic = ["published", "paused", "discontinued", "removed"].includes(status);
  const left = now.getTime() - publishedAt.getTime();
  const changedAt = chance.oneIn(4)
    ? new Date(publishedAt.getTime() + chance.share() * Math.max(0, left - hour / 12))
    : publishedAt;
  return { createdAt, publishedAt: wasPublic ? publishedAt : null, changedAt };
}

/** Three of the pictures that fit, filled up with cartons and the booth. */
function picturesOf(fitting: string[], chance: Chance): string[] {
  const first = chance.pick(fitting);
  return [...new Set([first, ...fitting, "carton_ornaments", "booth", "bottle"])].slice(0, 3);
}

/** Volume and weight of a size, against the middle one of its list. */
const scaleOf = (index: number, count: number): number => 1.35 ** (index - (count - 1) / 2);

const joined = (values: Texts[]): Texts =>
  Object.fromEntries(
    locales.map((locale) => [
      locale,
      locale === "zh"
        ? values.map((value) => value.zh).join("、")
        : list(
            values.map((value) => value[locale]),
            locale,
          ),
    ]),
  ) as Texts;

const shuffled = <T>(items: T[], chance: Chance): T[] =>
  items
    .map((item) => ({ item, at: chance.share() }))
    .sort((one, other) => one.at - other.at)
    .map(({ item }) => item);
