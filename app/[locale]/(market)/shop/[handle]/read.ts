import { cache } from "react";
import { listShopListings } from "@/lib/catalogue/list-shop-listings";
import { readInquiryList } from "@/lib/inquiries/inquiry-list";
import { listAskedListings } from "@/lib/inquiries/list-asked-listings";
import type { Locale } from "@/lib/locale";
import { findStorefrontParts } from "@/lib/market/find-storefront-parts";
import { getShownRates } from "@/lib/market/get-shown-rates";
import { listNeighbours } from "@/lib/market/list-neighbours";
import type { Currency } from "@/lib/money";
import { readOnce } from "@/lib/read-once";
import { findPublicShop } from "@/lib/shops/find-public-shop";

export const findShop = cache(readOnce("shop", (handle: string) => findPublicShop(handle)));

async function readParts(shopId: number, locale: Locale, currency?: Currency, listed?: string | string[]) {
  const wanted = readInquiryList(listed);
  const [designs, parts, neighbours, rates, asked] = await Promise.all([
    listShopListings(shopId, locale),
    findStorefrontParts(shopId, locale),
    listNeighbours(shopId),
    getShownRates(locale, currency),
    listAskedListings(
      wanted.map(({ listingId }) => listingId),
      locale,
    ),
  ]);
  const lines = asked.flatMap((listing) => {
    const line = wanted.find(({ listingId }) => listingId === listing.id);
    return line && listing.shop.id === shopId && listing.status === "published"
      ? [{ ...line, title: listing.title }]
      : [];
  });
  return { designs, parts, neighbours, rates, lines };
}

/** Head and body are about one and the same reading. */
export const findParts = cache(readOnce("parts of a shop", readParts));
