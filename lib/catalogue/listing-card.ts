import type { Locale } from "../i18n/locale";
import type { ShownBooth } from "../shops/shown-booth";
import type { Trade } from "./listing";
import type { RisingViews } from "./weekly-views";

/** A listing as lists show it. */
export type ListingCard = {
  id: number;
  slug: string;
  /** In the reader's language, else English, else the source language; `titleLocale` gives the language. */
  title: string;
  titleLocale: Locale;
  /** Size in pixels; `color` is the placeholder `#rrggbb` until it has loaded. */
  picture: { key: string; width: number; height: number; color: string } | null;
  /** Lowest and highest unit price, in the smallest unit of the currency; null means "price on request". */
  price: { currency: "CNY" | "USD"; low: number; high: number } | null;
  moq: number | null;
  unitCode: string;
  /** Shortest and longest lead time in working days until goods leave Yiwu. */
  leadDays: { low: number; high: number } | null;
  /** The shop's first booth. */
  booth: ShownBooth | null;
  /**
   * Measured median minutes to the shop's first reply; null with few inquiries or with less than 80 % answered within a
   * day.
   */
  answersIn: number | null;
  /** The shop has a valid verification. */
  isVerified: boolean;
  /** Published within seven days. */
  isNew: boolean;
  /** Its views if they have risen by half since the week before, else null. */
  hot: RisingViews | null;
  /** Votes and goal of its running trial, else null. */
  trial: { votes: number; goal: number } | null;
  /** Price tiers, lead times and packing; read only if a quantity is requested. */
  trade?: Trade;
};
