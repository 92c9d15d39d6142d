import { array, constant, constantFrom, integer, option, record, string, subarray } from "fast-check";
import { type Locale, locales, type SomeTexts } from "@/lib/i18n/locale";
import type { PublicShop } from "@/lib/shops/public-shop";

export const someText = string({ unit: "grapheme", minLength: 1, maxLength: 40 }).filter(
  (text) => text.trim() !== "" && text.isWellFormed(),
);

/** Texts in one language or more. */
export const someTexts = subarray([...locales], { minLength: 1 }).chain((chosen) =>
  array(someText, { minLength: chosen.length, maxLength: chosen.length }).map(
    (texts) => Object.fromEntries(chosen.map((locale, index) => [locale, texts[index]])) as SomeTexts,
  ),
);

export const someLocale = constantFrom<Locale>(...locales);

const booth = record({
  districtCode: constantFrom("D1", "IPM"),
  districtNames: constant(Object.fromEntries(locales.map((each) => [each, "District"])) as Record<Locale, string>),
  floor: integer({ min: 1, max: 9 }),
  area: option(constantFrom("A", "F")),
  street: option(integer({ min: 1, max: 3000 })),
  number: constantFrom("1056", "B-12"),
  page: constant(1),
  squareMetres: option(integer({ min: 1, max: 500 })),
  opensAt: constant("09:00"),
  closesAt: constant("17:00"),
});

/** An arbitrary public shop. */
export const someShop = record<PublicShop>({
  id: integer({ min: 1 }),
  handle: constantFrom("happy-sisters", "a"),
  names: someTexts,
  stories: option(someTexts, { nil: {} }),
  locale: someLocale,
  sinceYear: option(integer({ min: 1950, max: 2026 })),
  languages: subarray([...locales], { minLength: 1 }),
  pictureKey: option(constantFrom("shop-front")),
  isClosed: constant(false),
  booths: array(booth, { maxLength: 2 }),
  factory: constant(null),
  presences: constant([]),
  verified: constant([]),
  figures: constant(null),
  designCount: integer({ min: 0, max: 500 }),
  notOnOfferCount: constant(0),
});
