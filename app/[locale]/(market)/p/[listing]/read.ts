import { findPublicListing } from "@/lib/catalogue/find-public-listing";
import { listRelatedListings } from "@/lib/catalogue/list-related-listings";
import { shownTrade } from "@/lib/catalogue/shown-trade";
import { idOfHandle } from "@/lib/core/id";
import type { Currency } from "@/lib/core/money";
import type { Locale } from "@/lib/i18n/locale";
import { getShownRates } from "@/lib/market/get-shown-rates";
import { oncePerRender } from "@/lib/rendering/once-per-render";

/** `related` is a promise: the rest of the page renders while the database finds it. */
async function readListing(handle: string, locale: Locale, chosen: Currency | undefined) {
  const id = idOfHandle(handle);
  if (id === undefined) return undefined;
  const reading = Promise.all([findPublicListing(id, locale), getShownRates(locale, chosen)]);
  // Asked for after the design, which is wanted first.
  const related = listRelatedListings(id, locale);
  // Where there is no design nobody waits for it.
  related.catch(() => {});
  const [listing, rates] = await reading;
  const currency = rates.shown;
  return (
    listing && {
      listing,
      related,
      rates,
      shown: { ...shownTrade(listing, listing.currency, currency, rates), currency },
    }
  );
}

/** Metadata and page share one read. */
export const read = oncePerRender(readListing);
