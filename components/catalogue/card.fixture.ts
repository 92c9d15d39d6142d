import { constant, constantFrom, integer, option, record } from "fast-check";
import { someLocale, someText } from "@/components/shops/shop.fixture";
import type { ListingCard } from "@/lib/catalogue/listing-card";

/** Generates arbitrary listing cards. */
export const arbitraryCard = record<ListingCard>({
  id: integer({ min: 1 }),
  slug: constantFrom("plush-horse", "design"),
  title: someText,
  titleLocale: someLocale,
  picture: constant(null),
  price: constant(null),
  moq: option(integer({ min: 1 })),
  unitCode: constantFrom("pcs", "pairs"),
  leadDays: constant(null),
  booth: constant(null),
  answersIn: option(integer({ min: 1, max: 1440 })),
  isVerified: constantFrom(true, false),
  isNew: constant(false),
  hot: constant(null),
  trial: constant(null),
});
