import type { Locale } from "../i18n/locale";
import type { ShownBooth } from "../shops/shown-booth";
import type { Trade } from "./listing";
import type { Rise } from "./weekly-views";

/** A published design as lists show it. */
export type ListingCard = {
  id: number;
  slug: string;
  /** In the reader's language, else English, else the source language: `titleLocale` says which. */
  title: string;
  titleLocale: Locale;
  /** Size in pixels, colour `#rrggbb` until it is there. */
  picture: { key: string; width: number; height: number; color: string } | null;
  /** A piece at the last and at the first tier, in the smallest unit; null reads "price on request". */
  price: { currency: "CNY" | "USD"; low: number; high: number } | null;
  moq: number | null;
  unitCode: string;
  /** Working days until it leaves Yiwu: fewest and most. */
  leadDays: { low: number; high: number } | null;
  /** The shop's first. */
  booth: ShownBooth | null;
  /** Median minutes to the shop's first answer, measured; null unless it is worth a word. */
  answersIn: number | null;
  /** Published within seven days. */
  isNew: boolean;
  /** Looked at much more than the week before; null for most. */
  hot: Rise | null;
  /** Votes of a design on trial, and how many are hoped for; null for most. */
  trial: { votes: number; goal: number } | null;
  /** What any quantity of it costs, when it leaves and how it is packed; read only where a quantity was asked. */
  trade?: Trade;
};
