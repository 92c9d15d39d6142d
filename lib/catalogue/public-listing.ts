import type { Customisation, listingOrigins } from "@/db/schema";
import { toBase36 } from "../core/id";
import type { Locale, SomeTexts } from "../i18n/locale";
import type { Seller } from "../shops/public-shop";
import type { DeclaredCertificate } from "./certificate";
import type { Trade } from "./listing";
import type { ShownTrial } from "./trials/trial";
import type { VideoCard } from "./video-card";
import type { RisingViews } from "./weekly-views";

/** The statuses with a public page; the page of a removed listing answers 410. */
export const publicStatuses = ["published", "paused", "discontinued", "removed"] as const;
export type PublicStatus = (typeof publicStatuses)[number];

/**
 * A picture at `paths.picture(key, …)`; size in pixels, placeholder colour `#rrggbb`, `alt` in the reader's language.
 */
export type PublicPicture = { key: string; width: number; height: number; color: string; alt: string | null };

export type Relation = typeof listingOrigins.$inferSelect.relation;
/** The parent of a listing, or one of its children. */
export type FamilyLink = { listingId: number; relation: Relation; changes: SomeTexts };

export type PublicListing = Trade & {
  id: number;
  status: PublicStatus;
  sku: string | null;
  sourceLocale: Locale;
  /** The currency of the price tiers. */
  currency: "CNY" | "USD";
  publishedAt: string;
  changedAt: string;
  /** In the reader's language, else English, else the source language; `locale` gives the language. */
  /** `origin`: the shop wrote the text, the market generated it, or a provider translated it. */
  text: { locale: Locale; title: string; description: string; origin: "own" | "built" | "machine" };
  /** One per language with a text; a slug does not change after publication. */
  slugs: Partial<Record<Locale, string>>;
  unitCode: string;
  attributes: { code: string; name: string; value: SomeTexts }[];
  customisation: Customisation[];
  /** Certificates declared by the shop and not verified. */
  certificates: DeclaredCertificate[];
  pictures: PublicPicture[];
  /** Its first video. */
  video: VideoCard | null;
  category: { id: number; slug: string; name: string; hs: string | null };
  industry: { id: number; slug: string; name: string };
  shop: Seller;
  parent: FamilyLink | null;
  children: FamilyLink[];
  successorId: number | null;
  /** Its views if they have risen by half since the week before, else null. */
  hot: RisingViews | null;
  /** Its trial while it runs, and until the shop has decided. */
  trial: ShownTrial | null;
};

/** Returns the slug in a language, else the English one, else any. */
export const slugIn = (slugs: PublicListing["slugs"], locale: Locale): string =>
  slugs[locale] ?? slugs.en ?? Object.values(slugs)[0] ?? "design";

/** Returns the shop's item number, or the id in base 36. */
export const itemNumberOf = ({ id, sku }: Pick<PublicListing, "id" | "sku">): string => sku ?? toBase36(id);

/** A listing is described with at least this many characters of description or this many attributes. */
export const minDescriptionCharacters = 20;
export const minAttributes = 3;

type Content = { pictures: readonly unknown[]; text: { description: string }; attributes: readonly unknown[] };

/** True if a page is too thin for search engines: no picture, or hardly a description. In SQL: indexed-listings.ts */
export const isThin = ({ pictures, text, attributes }: Content): boolean =>
  pictures.length === 0 ||
  ([...text.description].length < minDescriptionCharacters && attributes.length < minAttributes);
