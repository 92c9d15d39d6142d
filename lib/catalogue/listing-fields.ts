import type { Customisation } from "@/db/schema";
import type { Locale } from "../i18n/locale";
import type { Certificate } from "./certificate";
import type { LeadTime, Packing, PriceTier } from "./listing";

export type OwnText = { title: string; description: string };

/** Everything a shop says of a design, as far as it has got. */
export type ListingFields = {
  categoryId: number;
  sku: string | null;
  currency: "CNY" | "USD";
  /** In the languages the shop wrote; never empty texts. */
  texts: Partial<Record<Locale, OwnText>>;
  /** Attribute code → value, in the language the design was first written in. */
  attributes: Record<string, string>;
  customisation: Customisation[];
  /** In the order shown; the first one is on the cards. */
  pictureIds: string[];
  /** Starts rise, prices never do. */
  tiers: PriceTier[];
  leadTimes: LeadTime[];
  /** Absent where nothing is said of them, as in tables: they stay as they are. */
  certificates?: Certificate[];
  /** Texts that are said to be right still, though the words they were written after have changed. */
  freshTexts?: Locale[];
  packing: { [part in keyof Packing]: number | null };
};

export const customisations = [
  "logo",
  "colour",
  "size",
  "material",
  "packaging",
  "design",
] as const satisfies Customisation[];

export const mostTiers = 6;
export const mostLeadTimes = 4;
