import type { Chance } from "@/demo/random";
import { findPublicListing } from "@/lib/catalogue/find-public-listing";
import { getHome } from "@/lib/catalogue/get-home";
import { listNewListings } from "@/lib/catalogue/list-new-listings";
import { listRelatedListings } from "@/lib/catalogue/list-related-listings";
import { listTrendingListings } from "@/lib/catalogue/list-trending-listings";
import { locales } from "@/lib/i18n/locale";
import { findStorefront } from "@/lib/market/find-storefront";
import { getRates } from "@/lib/market/get-rates";
import { listNewestVideos } from "@/lib/videos/list-videos";
import type { Inputs } from "./inputs";
import type { Work } from "./measure-calls";

/**
 * The queries of each kind of page, with the same calls and the same concurrency as its page.tsx. "listing" is only the
 * listing with its texts, prices, pictures and shop; "listing, whole page" also reads related listings and rates.
 */
export const pageClasses: Record<string, (inputs: Inputs, chance: Chance) => Work> = {
  home: (_, chance) => async () => {
    const locale = chance.pick(locales);
    const [, trending] = await Promise.all([getHome(locale), listTrendingListings(locale, 24), getRates()]);
    const shown = trending.map(({ id }) => id);
    await listNewestVideos(6, undefined, shown);
  },
  listing:
    ({ designs }, chance) =>
    () =>
      findPublicListing(chance.pick(designs).id, chance.pick(locales)),
  "listing, whole page":
    ({ designs }, chance) =>
    () => {
      const [{ id }, locale] = [chance.pick(designs), chance.pick(locales)];
      return Promise.all([findPublicListing(id, locale), listRelatedListings(id, locale), getRates()]);
    },
  storefront:
    ({ designs }, chance) =>
    async () => {
      const { shopHandle } = chance.pick(designs);
      const [found] = await Promise.all([findStorefront(shopHandle, chance.pick(locales)), getRates()]);
      if (!found) throw new Error(`no shop ${shopHandle}`);
    },
  new: (_, chance) => () => Promise.all([listNewListings(chance.pick(locales)), getRates()]),
  trending: (_, chance) => () => Promise.all([listTrendingListings(chance.pick(locales), 24), getRates()]),
};
