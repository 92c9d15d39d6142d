import type { Currency } from "@/lib/core/money";
import { findRunningStand } from "@/lib/fairs/list-public-fairs";
import type { Locale } from "@/lib/i18n/locale";
import { readInquiryList } from "@/lib/inquiries/inquiry-list";
import { listInquiredListings } from "@/lib/inquiries/list-inquired-listings";
import { findStorefront } from "@/lib/market/find-storefront";
import { getShownRates } from "@/lib/market/get-shown-rates";
import { listNeighbours } from "@/lib/market/list-neighbours";
import { oncePerRender } from "@/lib/rendering/once-per-render";

/** Metadata and page share one read. */
export const loadStorefront = oncePerRender((handle: string, locale: Locale) => findStorefront(handle, locale));

async function findAround(shopId: number, locale: Locale, currency?: Currency, listed?: string | string[]) {
  const requested = readInquiryList(listed);
  const [neighbours, rates, fairStand, listings] = await Promise.all([
    listNeighbours(shopId),
    getShownRates(locale, currency),
    findRunningStand(shopId),
    listInquiredListings(
      requested.map(({ listingId }) => listingId),
      locale,
    ),
  ]);
  const lines = listings.flatMap((listing) => {
    const line = requested.find(({ listingId }) => listingId === listing.id);
    return line && listing.shop.id === shopId && listing.status === "published"
      ? [{ ...line, title: listing.title }]
      : [];
  });
  return { neighbours, rates, fairStand, lines };
}

export const loadStorefrontContext = oncePerRender(findAround);
