import type { Metadata } from "next";
import { formatListingTitle } from "@/components/catalogue/listing/listing-title";
import { formatPerUnit } from "@/components/catalogue/listing/trade-words";
import { plateText } from "@/components/market/booth-address";
import type { Trade } from "@/lib/catalogue/listing";
import { isThin, type PublicListing, slugIn } from "@/lib/catalogue/public-listing";
import type { Currency } from "@/lib/core/money";
import { paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import { type Locale, locales, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { quantityIn } from "@/lib/i18n/units";
import { pageMetadata } from "@/lib/rendering/page-metadata";

/** Returns a function that builds the listing's canonical path in a language. */
export const listingPathIn =
  ({ id, slugs }: PublicListing) =>
  (locale: Locale): string =>
    paths.listing(locale, { id, slug: slugIn(slugs, locale) });

/** Number of characters of a title that a search result shows; Chinese characters are twice as wide. */
const titleCharacters = (locale: Locale) => (locale === "zh" ? 32 : 65);

/** A listing without text in this language has its source language as canonical page and no hreflang entry. */
export function listingMetadata(
  locale: Locale,
  listing: PublicListing,
  shown: Trade & { currency: Currency },
): Metadata {
  const t = words(locale);
  const { text, shop, slugs, sourceLocale, unitCode, pictures } = listing;
  const [booth] = shop.booths;
  const names = {
    title: text.title,
    shop: textIn(shop.names, locale, shop.locale),
    booth: booth ? plateText(booth) : "",
  };
  const [first, last] = [shown.tiers[0], shown.tiers.at(-1)];
  return pageMetadata({
    locale,
    pathIn: listingPathIn(listing),
    title: formatListingTitle(locale, listing, shown, titleCharacters(locale)),
    description:
      first && last
        ? t("listing.metaDescription", {
            ...names,
            price: formats(locale).money({ amount: last.unitPrice, currency: shown.currency }),
            unit: formatPerUnit(locale, unitCode),
            quantity: quantityIn(locale, first.fromQuantity, unitCode),
          })
        : t("listing.metaDescriptionOnRequest", names),
    isIndexed: !isThin(listing),
    written: { languages: locales.filter((each) => slugs[each]), source: sourceLocale },
    pictureKey: pictures[0]?.key,
    pictureShows: pictures[0]?.alt ?? text.title,
  });
}
