import type { Customisation, listingOrigins } from "@/db/schema";
import { toBase36 } from "../core/id";
import type { Locale, SomeTexts } from "../i18n/locale";
import type { Seller } from "../shops/public-shop";
import type { DeclaredCertificate } from "./certificate";
import type { Trade } from "./listing";
import type { ShownTrial } from "./trials/trial";
import type { VideoCard } from "./video-card";
import type { Rise } from "./weekly-views";

/** What anybody may open: removed ones only to be told that they are gone. */
export const publicStatuses = ["published", "paused", "discontinued", "removed"] as const;
export type PublicStatus = (typeof publicStatuses)[number];

/** Files come from `paths.picture(key, …)`; size in pixels, colour `#rrggbb` until it is there, `alt` in the reader's language. */
export type PublicPicture = { key: string; width: number; height: number; color: string; alt: string | null };

export type Relation = typeof listingOrigins.$inferSelect.relation;
/** A design this one grew out of, or that grew out of this one. */
export type Relative = { listingId: number; relation: Relation; changes: SomeTexts };

export type PublicListing = Trade & {
  id: number;
  status: PublicStatus;
  sku: string | null;
  sourceLocale: Locale;
  /** Of the price that counts. */
  currency: "CNY" | "USD";
  publishedAt: string;
  changedAt: string;
  /** In the reader's language, else English, else the source language: `locale` says which. */
  text: { locale: Locale; title: string; description: string };
  /** Frozen at publishing; one for each language it has words in. */
  slugs: Partial<Record<Locale, string>>;
  unitCode: string;
  attributes: { code: string; name: string; value: SomeTexts }[];
  customisation: Customisation[];
  /** What the shop says it is certified for; nobody has checked it. */
  certificates: DeclaredCertificate[];
  pictures: PublicPicture[];
  /** Its first; null for most. */
  clip: VideoCard | null;
  category: { id: number; slug: string; name: string; hs: string | null };
  industry: { id: number; slug: string; name: string };
  shop: Seller;
  parent: Relative | null;
  children: Relative[];
  successorId: number | null;
  /** Looked at much more than the week before; null for most. */
  hot: Rise | null;
  /** While buyers may say whether it should be made, and until its shop has decided. */
  trial: ShownTrial | null;
};

/** The slug of the listing's address in a language: its own, the English one where it has no words. */
export const slugIn = (slugs: PublicListing["slugs"], locale: Locale): string =>
  slugs[locale] ?? slugs.en ?? Object.values(slugs)[0] ?? "design";

/** What the shop calls it by; the market's own number where it has none. */
export const numberOf = ({ id, sku }: Pick<PublicListing, "id" | "sku">): string => sku ?? toBase36(id);

/** A design says enough with so many characters of description, or with so many attributes. */
export const enoughCharacters = 20;
export const enoughAttributes = 3;

type Content = { pictures: readonly unknown[]; text: { description: string }; attributes: readonly unknown[] };

/** Too little to be found by: nothing to see, or hardly a word beside the title. The same in SQL: indexed-listings.ts */
export const isThin = ({ pictures, text, attributes }: Content): boolean =>
  pictures.length === 0 || ([...text.description].length < enoughCharacters && attributes.length < enoughAttributes);
