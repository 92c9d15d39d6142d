import { taxonomy } from "../db/reference/taxonomy";
import type { Customisation, ListingStatus, listingOrigins } from "../db/schema";
import { type Locale, locales, type SomeTexts, type Texts } from "../lib/i18n/locale";
import type { CastShop } from "./cast/shops";
import type { Design } from "./designs";
import { before, day, hour } from "./ids";
import type { Packing } from "./terms";
import { inAll, list, valueTexts } from "./texts";
import { readWords, type Trade, trades } from "./words";

/** A design of a story shop as it is told: every word written by hand. */
type ToldDesign = {
  key: string;
  category: string;
  status: ListingStatus;
  sku: string;
  titles: Texts;
  descriptions: Texts;
  attributes: Record<string, string[]>;
  customisation: Customisation[];
  currency: "CNY" | "USD";
  /** First quantity and unit price in the smallest unit. */
  tiers: [number, number][];
  /** First quantity and working days. */
  leadTimes: [number, number][];
  packing: Packing;
  /** "industry/kind" and the look that show it, where those of its category and first colour do not. */
  kind?: string;
  look?: string;
  /** The shot that comes first, when it is not the front. */
  shot?: string;
  publishedDaysAgo: number;
  parent?: { key: string; relation: (typeof listingOrigins.$inferInsert)["relation"]; changes: Texts };
  successor?: string;
  /** On trial, at prices of its own; `tiers` are those it had before. `waiting` addresses want to hear of it. */
  trial?: ToldTrial;
};

export type ToldTrial = {
  goal: number;
  votes: number;
  startedDaysAgo: number;
  daysLeft: number;
  waiting: number;
  tiers: [number, number][];
};

type Story = { shop: Omit<CastShop, "industry" | "lines" | "designs"> & { industry: string }; designs: ToldDesign[] };

/** A told design before it has pictures. */
export type BareDesign = Omit<Design, "pictures"> &
  Pick<ToldDesign, "key" | "sku" | "parent" | "successor" | "kind" | "look" | "shot" | "trial"> & {
    /** What it cost before its trial. */
    formerTiers: { fromQuantity: number; unitPrice: number }[];
    /** Ids of the phrases of its colours. */
    colors: string[];
  };

export type StoryDesign = BareDesign & Pick<Design, "pictures">;

const handles = ["happy-sister-toys", "guangyao-lighting", "tideline-accessories"] as const;

/** The three shops whose whole story is told, with their designs as of `now`. */
export const storyShops = (now: Date): { shop: CastShop; designs: BareDesign[] }[] =>
  handles.map((handle) => {
    const story = readWords(`stories/${handle}`) as Story;
    const industry = taxonomy.industries.find(({ slug }) => slug === story.shop.industry);
    if (!industry) throw new Error(`no industry ${story.shop.industry}`);
    const designs = story.designs.map((told) => designOf(told, now));
    return { shop: { ...story.shop, industry, lines: [], designs: designs.length }, designs };
  });

function designOf(told: ToldDesign, now: Date): BareDesign {
  const trade = trades.find(({ category }) => category.slug === told.category);
  if (!trade) throw new Error(`no category ${told.category}`);
  const publishedAt = before(now, told.publishedDaysAgo * day + 3 * hour);
  return {
    ...told,
    category: trade.category,
    colors: told.attributes.color ?? [],
    ownLocales: locales,
    attributes: Object.fromEntries(
      Object.entries(told.attributes).map(([code, values]): [string, SomeTexts] => [code, valuesIn(values, trade)]),
    ),
    tiers: (told.trial?.tiers ?? told.tiers).map(([fromQuantity, unitPrice]) => ({ fromQuantity, unitPrice })),
    formerTiers: told.trial ? told.tiers.map(([fromQuantity, unitPrice]) => ({ fromQuantity, unitPrice })) : [],
    leadTimes: told.leadTimes.map(([fromQuantity, workingDays]) => ({ fromQuantity, workingDays })),
    createdAt: before(publishedAt, 2 * day),
    publishedAt: told.status === "draft" ? null : publishedAt,
    changedAt: publishedAt,
  };
}

function valuesIn(values: string[], trade: Trade): Texts {
  const texts = values.map((value) => valueTexts(value, trade));
  return inAll((locale: Locale) =>
    locale === "zh"
      ? texts.map((text) => text.zh).join("、")
      : list(
          texts.map((text) => text[locale]),
          locale,
        ),
  );
}
