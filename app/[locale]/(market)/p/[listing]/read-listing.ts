import { convertTrade } from "@/lib/catalogue/convert-trade";
import { findPublicListing } from "@/lib/catalogue/find-public-listing";
import { listRelatedListings } from "@/lib/catalogue/list-related-listings";
import { idOfHandle } from "@/lib/core/id";
import type { Currency } from "@/lib/core/money";
import type { Locale } from "@/lib/i18n/locale";
import { getShownRates } from "@/lib/market/get-shown-rates";
import { oncePerRender } from "@/lib/rendering/once-per-render";

/** `related` is a promise, so that the page renders while the database still searches related listings. */
async function readListing(handle: string, locale: Locale, chosen: Currency | undefined) {
  const id = idOfHandle(handle);
  if (id === undefined) return undefined;
  const reading = Promise.all([findPublicListing(id, locale), getShownRates(locale, chosen)]);
  // Starts after the listing, which the page needs first.
  const related = listRelatedListings(id, locale);
  // Without a listing nothing awaits the promise, so its rejection is handled here.
  related.catch(() => {});
  const [listing, rates] = await reading;
  const currency = rates.shown;
  return (
    listing && {
      listing,
      related,
      rates,
      shown: { ...convertTrade(listing, listing.currency, currency, rates), currency },
    }
  );
}

/** Metadata and page share one read. */
export const loadListing = oncePerRender(readListing);
