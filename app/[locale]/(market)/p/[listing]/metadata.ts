import type { Metadata } from "next";
import { perUnit } from "@/components/catalogue/listing/trade-words";
import { boothAddress } from "@/components/market/booth-address";
import type { Trade } from "@/lib/catalogue/listing";
import { isThin, type PublicListing, slugIn } from "@/lib/catalogue/public-listing";
import { formats } from "@/lib/format";
import { type Locale, locales, textIn } from "@/lib/locale";
import { words } from "@/lib/messages";
import type { Currency } from "@/lib/money";
import { pageMetadata } from "@/lib/page-metadata";
import { paths } from "@/lib/paths";
import { alternates } from "@/lib/site";
import { quantityIn } from "@/lib/units";

/** The listing's own address in a language. */
export const listingPathIn =
  ({ id, slugs }: PublicListing) =>
  (locale: Locale): string =>
    paths.listing(locale, { id, slug: slugIn(slugs, locale) });

/** A listing without words in this language points to the language it was written in, and stays out of hreflang. */
export function listingMetadata(
  locale: Locale,
  listing: PublicListing,
  { tiers, currency }: Trade & { currency: Currency },
): Metadata {
  const t = words(locale);
  const { text, shop, slugs, sourceLocale, unitCode } = listing;
  const pathIn = listingPathIn(listing);
  const names = { title: text.title, shop: textIn(shop.names, locale, shop.locale) };
  const [booth] = shop.booths;
  const about = { ...names, address: booth ? boothAddress(locale, booth) : "" };
  const [first, last] = [tiers[0], tiers.at(-1)];
  const offer = first &&
    last && {
      price: formats(locale).money({ amount: last.unitPrice, currency }),
      unit: perUnit(locale, unitCode),
      quantity: quantityIn(locale, first.fromQuantity, unitCode),
    };
  const metadata = pageMetadata({
    locale,
    pathIn,
    title: offer ? t("listing.metaTitle", { ...names, ...offer }) : t("listing.metaTitleOnRequest", names),
    description: offer
      ? t("listing.metaDescription", { ...about, ...offer })
      : t("listing.metaDescriptionOnRequest", about),
    isIndexed: !isThin(listing),
    pictureKey: listing.pictures[0]?.key,
  });
  const written = locales.filter((each) => slugs[each]);
  if (isThin(listing)) return metadata;
  const { canonical, languages } = alternates(locale, pathIn, written);
  return {
    ...metadata,
    alternates: slugs[locale] ? { canonical, languages } : { canonical: pathIn(sourceLocale) },
  };
}
