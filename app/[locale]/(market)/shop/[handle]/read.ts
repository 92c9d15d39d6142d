import { cache } from "react";
import { findStorefrontParts } from "@/lib/brands/find-storefront-parts";
import { listShopLines } from "@/lib/catalogue/list-shop-lines";
import { listShopListings } from "@/lib/catalogue/list-shop-listings";
import { readInquiryList } from "@/lib/inquiries/inquiry-list";
import { listAskedListings } from "@/lib/inquiries/list-asked-listings";
import type { Locale } from "@/lib/locale";
import { getShownRates } from "@/lib/market/get-shown-rates";
import { listNeighbours } from "@/lib/market/list-neighbours";
import type { Currency } from "@/lib/money";
import { readOnce } from "@/lib/read-once";
import { findPublicShop } from "@/lib/shops/find-public-shop";
import { listBuyerCountries } from "@/lib/shops/list-buyer-countries";
import { listNewestVideos } from "@/lib/videos/list-videos";

export const findShop = cache(readOnce("shop", (handle: string) => findPublicShop(handle)));

async function readParts(shopId: number, locale: Locale, currency?: Currency, listed?: string | string[]) {
  const wanted = readInquiryList(listed);
  const [designs, goods, parts, countries, videos, neighbours, rates, asked] = await Promise.all([
    listShopListings(shopId, locale),
    listShopLines(shopId, locale),
    findStorefrontParts(shopId, locale),
    listBuyerCountries(shopId),
    listNewestVideos(4, shopId),
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
  return { designs, goods, parts, countries, videos, neighbours, rates, lines };
}

/** Head and body are about one and the same reading. */
export const findParts = cache(readOnce("parts of a shop", readParts));
