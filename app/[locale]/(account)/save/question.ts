import { findPublicListing } from "@/lib/catalogue/find-public-listing";
import { idOfHandle, toBase36 } from "@/lib/core/id";
import { paths } from "@/lib/http/paths";
import { type Locale, textIn } from "@/lib/i18n/locale";
import { nameSearch } from "@/lib/market/saved/name-search";
import { readSavedQuery, savedQuery } from "@/lib/market/saved/read-saved-query";
import { parametersOf } from "@/lib/search/query-in-url";
import { findPublicShop } from "@/lib/shops/find-public-shop";

export type Asked = Partial<Record<"design" | "shop" | "search", string | string[]>>;
/** What is to be saved: its name, where it is, and how the form says it. */
export type Question = {
  kind: "design" | "shop" | "search";
  name: string;
  back: string;
  address: string;
  hidden: Record<string, string>;
};

/** Reads the address of the page that asks; undefined for what is not there. */
export async function readSaveQuestion(locale: Locale, asked: Asked): Promise<Question | undefined> {
  const [design, shop, search] = [asked.design, asked.shop, asked.search].map((each) => [each].flat()[0]);
  if (design) return ofDesign(locale, design);
  if (shop) return ofShop(locale, shop);
  return search ? ofSearch(locale, search) : undefined;
}

async function ofDesign(locale: Locale, handle: string): Promise<Question | undefined> {
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

async function ofShop(locale: Locale, handle: string): Promise<Question | undefined> {
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

function ofSearch(locale: Locale, given: string): Question | undefined {
  const search = savedQuery(locale, given);
  if (search === "") return undefined;
  const asked = readSavedQuery(locale, search);
  return {
    kind: "search",
    name: nameSearch(locale, asked),
    back: paths.search(locale, parametersOf(asked)),
    address: paths.save(locale, { search }),
    hidden: { locale, search },
  };
}
