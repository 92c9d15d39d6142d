import type { Trade } from "@/lib/catalogue/listing";
import { itemNumberOf, type PublicListing } from "@/lib/catalogue/public-listing";
import type { Currency } from "@/lib/core/money";
import { formats } from "@/lib/i18n/format";
import { type Locale, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { formatPerUnit } from "./trade-words";

/**
 * Returns a page title: "Crying horse, from US$1.12 a piece · Happy Sisters HS-1056". Contains the lowest price if it
 * is known and the title has at most `maxLength` characters. The item number makes it unique, since shops reuse names.
 */
export function formatListingTitle(
  locale: Locale,
  listing: PublicListing,
  { tiers, currency }: Trade & { currency: Currency },
  maxLength = Number.POSITIVE_INFINITY,
): string {
  const t = words(locale);
  const { text, shop, unitCode } = listing;
  const about = { title: text.title, shop: textIn(shop.names, locale, shop.locale), number: itemNumberOf(listing) };
  const lowest = tiers.at(-1);
  const priced =
    lowest &&
    t("listing.metaTitle", {
      ...about,
      price: formats(locale).money({ amount: lowest.unitPrice, currency }),
      unit: formatPerUnit(locale, unitCode),
    });
  return priced && priced.length <= maxLength ? priced : t("listing.metaTitleUnpriced", about);
}
