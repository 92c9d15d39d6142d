import type { Customisation } from "@/db/schema";
import type { Locale } from "../i18n/locale";
import type { Certificate } from "./certificate";
import type { LeadTime, Packing, PriceTier } from "./listing";

export type OwnText = { title: string; description: string };

/** All fields of a listing that a shop edits; a draft may lack most. */
export type ListingFields = {
  categoryId: number;
  sku: string | null;
  currency: "CNY" | "USD";
  /** Texts in the languages the shop wrote, without empty ones. */
  texts: Partial<Record<Locale, OwnText>>;
  /** Values by attribute code, in the source language of the listing. */
  attributes: Record<string, string>;
  customisation: Customisation[];
  /** In display order; cards show the first one. */
  pictureIds: string[];
  /** `fromQuantity` rises strictly, `unitPrice` never rises. */
  tiers: PriceTier[];
  leadTimes: LeadTime[];
  /** Undefined leaves them unchanged, as for tables. */
  certificates?: Certificate[];
  /** Languages whose texts the shop confirms as current although their source text has changed. */
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

export const maxTiers = 6;
export const maxLeadTimes = 4;
