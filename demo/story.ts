import { taxonomy } from "../db/reference/taxonomy";
import type { Customisation, ListingStatus, listingOrigins } from "../db/schema";
import { type Locale, locales, type SomeTexts, type Texts } from "../lib/i18n/locale";
import type { CastShop } from "./cast/shops";
import type { Design } from "./designs";
import { fillGrowthDays } from "./factory-growth";
import { before, day, hour } from "./ids";
import type { Packing } from "./terms";
import { inAllLocales, joinList, valueTexts } from "./texts";
import { readWords, type Trade, trades } from "./words";

/** A design in demo/words/stories; all its texts are written by hand. */
type StoryEntry = {
  key: string;
  category: string;
  status: ListingStatus;
  sku: string;
  titles: Texts;
  descriptions: Texts;
  attributes: Record<string, string[]>;
  customisation: Customisation[];
  currency: "CNY" | "USD";
  /** First quantity, and unit price in the smallest unit of the currency. */
  tiers: [number, number][];
  /** First quantity and working days. */
  leadTimes: [number, number][];
  packing: Packing;
  /** "industry/kind" and colour of its pictures, if they differ from its category and first colour. */
  kind?: string;
  look?: string;
  /** Shot of the first picture, if it is not the front. */
  shot?: string;
  publishedDaysAgo: number;
  parent?: { key: string; relation: (typeof listingOrigins.$inferInsert)["relation"]; changes: Texts };
  successor?: string;
  /** Present while the design is on trial, with the prices of the trial; `tiers` are then the prices before. */
  trial?: StoryTrial;
};

export type StoryTrial = {
  goal: number;
  votes: number;
  startedDaysAgo: number;
  daysLeft: number;
  /** Number of email addresses that wait for its result. */
  waiting: number;
  tiers: [number, number][];
};

type Story = { shop: Omit<CastShop, "industry" | "lines" | "designs"> & { industry: string }; designs: StoryEntry[] };

/** A story design before it has pictures. */
export type StoryDesignWithoutPictures = Omit<Design, "pictures"> &
  Pick<StoryEntry, "key" | "sku" | "parent" | "successor" | "kind" | "look" | "shot" | "trial"> & {
    /** Its price tiers before the trial; none if it is not on trial. */
    formerTiers: { fromQuantity: number; unitPrice: number }[];
    /** Ids of the phrases of its colours. */
    colors: string[];
  };

export type StoryDesign = StoryDesignWithoutPictures & Pick<Design, "pictures">;

const handles = ["happy-sister-toys", "guangyao-lighting", "tideline-accessories"] as const;

/** Reads the three shops of demo/words/stories, with the dates of their designs relative to `now`. */
export const storyShops = (now: Date): { shop: CastShop; designs: StoryDesignWithoutPictures[] }[] =>
  handles.map((handle) => {
    const story = readWords(`stories/${handle}`) as Story;
    const industry = taxonomy.industries.find(({ slug }) => slug === story.shop.industry);
    if (!industry) throw new Error(`no industry ${story.shop.industry}`);
    const designs = story.designs.map((entry) => designOf(entry, now));
    const stories = fillGrowthDays(story.shop.stories, now);
    return { shop: { ...story.shop, stories, industry, lines: [], designs: designs.length }, designs };
  });

function designOf(entry: StoryEntry, now: Date): StoryDesignWithoutPictures {
  const trade = trades.find(({ category }) => category.slug === entry.category);
  if (!trade) throw new Error(`no category ${entry.category}`);
  const publishedAt = before(now, entry.publishedDaysAgo * day + 3 * hour);
  return {
    ...entry,
    category: trade.category,
    colors: entry.attributes.color ?? [],
    ownLocales: locales,
    attributes: Object.fromEntries(
      Object.entries(entry.attributes).map(([code, values]): [string, SomeTexts] => [code, valuesIn(values, trade)]),
    ),
    tiers: (entry.trial?.tiers ?? entry.tiers).map(([fromQuantity, unitPrice]) => ({ fromQuantity, unitPrice })),
    formerTiers: entry.trial ? entry.tiers.map(([fromQuantity, unitPrice]) => ({ fromQuantity, unitPrice })) : [],
    leadTimes: entry.leadTimes.map(([fromQuantity, workingDays]) => ({ fromQuantity, workingDays })),
    createdAt: before(publishedAt, 2 * day),
    publishedAt: entry.status === "draft" ? null : publishedAt,
    changedAt: publishedAt,
  };
}

function valuesIn(values: string[], trade: Trade): Texts {
  const texts = values.map((value) => valueTexts(value, trade));
  return inAllLocales((locale: Locale) =>
    locale === "zh"
      ? texts.map((text) => text.zh).join("、")
      : joinList(
          texts.map((text) => text[locale]),
          locale,
        ),
  );
}
