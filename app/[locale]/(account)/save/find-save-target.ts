import { findPublicListing } from "@/lib/catalogue/find-public-listing";
import { idOfHandle, toBase36 } from "@/lib/core/id";
import { paths } from "@/lib/http/paths";
import { type Locale, textIn } from "@/lib/i18n/locale";
import { nameSearch } from "@/lib/market/saved/name-search";
import { readSavedQuery, savedQuery } from "@/lib/market/saved/read-saved-query";
import { toSearchParameters } from "@/lib/search/query-in-url";
import { findPublicShop } from "@/lib/shops/find-public-shop";

export type SaveParameters = Partial<Record<"design" | "shop" | "search", string | string[]>>;
/** A listing, shop or search to save: its name, its page `back`, the save page `address`, and hidden form fields. */
export type SaveTarget = {
  kind: "design" | "shop" | "search";
  name: string;
  back: string;
  address: string;
  hidden: Record<string, string>;
};

/** Finds what the parameters of the page name. Returns undefined if it does not exist. */
export async function findSaveTarget(locale: Locale, params: SaveParameters): Promise<SaveTarget | undefined> {
  const [design, shop, search] = [params.design, params.shop, params.search].map((each) => [each].flat()[0]);
  if (design) return findDesign(locale, design);
  if (shop) return findShop(locale, shop);
  return search ? parseSearch(locale, search) : undefined;
}

async function findDesign(locale: Locale, handle: string): Promise<SaveTarget | undefined> {
  const id = idOfHandle(handle);
  const listing = id === undefined ? undefined : await findPublicListing(id, locale);
  if (!listing || listing.status === "removed") return undefined;
  const slug = listing.slugs[listing.text.locale] ?? "";
  return {
    kind: "design",
    name: listing.text.title,
    back: paths.listing(locale, { id: listing.id, slug }),
    address: paths.save(locale, { design: handle }),
    hidden: { locale, listing: toBase36(listing.id) },
  };
}

async function findShop(locale: Locale, handle: string): Promise<SaveTarget | undefined> {
  const shop = await findPublicShop(handle);
  if (!shop) return undefined;
  return {
    kind: "shop",
    name: textIn(shop.names, locale, shop.locale),
    back: paths.shop(locale, shop),
    address: paths.save(locale, { shop: handle }),
    hidden: { locale, shop: toBase36(shop.id) },
  };
}

function parseSearch(locale: Locale, text: string): SaveTarget | undefined {
  const search = savedQuery(locale, text);
  if (search === "") return undefined;
  const query = readSavedQuery(locale, search);
  return {
    kind: "search",
    name: nameSearch(locale, query),
    back: paths.search(locale, toSearchParameters(query)),
    address: paths.save(locale, { search }),
    hidden: { locale, search },
  };
}
