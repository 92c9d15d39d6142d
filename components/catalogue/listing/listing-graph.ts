import type {
  BreadcrumbList,
  ItemPage,
  Offer,
  Organization,
  Product,
  PropertyValue,
  Thing,
  UnitPriceSpecification,
} from "schema-dts";
import { graphPictureUrls } from "@/components/layout/graph-picture-urls";
import { leadDaysByBoard } from "@/lib/catalogue/factory/plan";
import { moqOf, type Trade, totalOf } from "@/lib/catalogue/listing";
import { itemNumberOf, type PublicListing, slugIn } from "@/lib/catalogue/public-listing";
import { type Currency, toDecimal } from "@/lib/core/money";
import { paths } from "@/lib/http/paths";
import { absolute } from "@/lib/http/site";
import { type Locale, languageTag, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

type Shown = Trade & { currency: Currency };

/** UN/CEFACT unit codes; all other units are C62 (piece). */
const unitCodes: Record<string, string> = { pairs: "PR", sets: "SET", kg: "KGM", m: "MTR" };
const availability = {
  published: "https://schema.org/InStock",
  paused: "https://schema.org/OutOfStock",
  discontinued: "https://schema.org/Discontinued",
  removed: "https://schema.org/Discontinued",
} as const;

/**
 * Returns the structured data of a listing: a Product with one offer for its MOQ, in the page's currency, or an
 * ItemPage if the price is on request. Numbers are never formatted.
 */
export function listingGraph(
  locale: Locale,
  listing: PublicListing,
  shown: Shown,
  trail: BreadcrumbList,
): Exclude<Thing, string>[] {
  const url = absolute(paths.listing(locale, { id: listing.id, slug: slugIn(listing.slugs, locale) }));
  const seller = sellerOf(locale, listing);
  const [first] = listing.pictures;
  const image = first && graphPictureUrls(first.key);
  const name = listing.text.title;
  const description = listing.text.description || name;
  const offer = offerOf(listing, shown, url, seller["@id"]);
  if (!offer) {
    const page: ItemPage = {
      "@type": "ItemPage",
      "@id": url,
      url,
      name,
      description,
      inLanguage: languageTag(listing.text.locale),
      primaryImageOfPage: image && { "@type": "ImageObject", contentUrl: String(image[0]) },
    };
    return [page, seller, trail];
  }
  const product: Product = {
    "@type": "Product",
    "@id": `${url}#product`,
    url,
    name,
    description,
    image,
    sku: itemNumberOf(listing),
    brand: { "@type": "Brand", name: String(seller.name) },
    category: listing.category.name,
    ...attributesOf(listing, locale),
    additionalProperty: propertiesOf(locale, listing),
    offers: offer,
  };
  return [product, seller, trail];
}

const sellerOf = (locale: Locale, { shop }: PublicListing) =>
  ({
    "@type": "Organization",
    "@id": `${absolute(paths.shop(locale, shop))}#shop`,
    name: textIn(shop.names, locale, shop.locale),
    url: absolute(paths.shop(locale, shop)),
  }) satisfies Organization;

function offerOf(listing: PublicListing, { tiers, currency }: Shown, url: string, sellerId: string): Offer | undefined {
  const [first] = tiers;
  if (!first) return undefined;
  const unitCode = unitCodes[listing.unitCode] ?? "C62";
  return {
    "@type": "Offer",
    url,
    price: toDecimal(totalOf(first)),
    priceCurrency: currency,
    availability: availability[listing.status],
    itemCondition: "https://schema.org/NewCondition",
    eligibleQuantity: { "@type": "QuantitativeValue", minValue: first.fromQuantity, unitCode },
    eligibleCustomerType: { "@id": "http://purl.org/goodrelations/v1#Business" },
    seller: { "@id": sellerId },
    priceSpecification: tiers.map(({ fromQuantity, unitPrice }, index) =>
      unitPriceOf({
        from: fromQuantity,
        to: tiers[index + 1]?.fromQuantity,
        price: toDecimal(unitPrice),
        currency,
        unitCode,
      }),
    ),
  };
}

type Step = { from: number; to?: number; price: string; currency: Currency; unitCode: string };

const unitPriceOf = ({ from, to, price, currency, unitCode }: Step): UnitPriceSpecification => ({
  "@type": "UnitPriceSpecification",
  price,
  priceCurrency: currency,
  referenceQuantity: { "@type": "QuantitativeValue", value: 1, unitCode },
  eligibleQuantity: {
    "@type": "QuantitativeValue",
    value: from,
    minValue: from,
    ...(to !== undefined && { maxValue: to - 1 }),
    unitCode,
  },
});

/** Returns the attributes for which schema.org has a property. */
function attributesOf({ attributes, sourceLocale }: PublicListing, locale: Locale) {
  const value = (code: string) => {
    const found = attributes.find((each) => each.code === code);
    return found && textIn(found.value, locale, sourceLocale);
  };
  return { material: value("material"), color: value("color"), size: value("size") };
}

function propertiesOf(locale: Locale, listing: PublicListing): PropertyValue[] {
  const t = words(locale);
  const { tiers, packing, category, customisation } = listing;
  const properties: [name: string, value: string | number | null | undefined, unitCode?: string][] = [
    [t("listing.about.moq"), moqOf(tiers)],
    [t("listing.prices.leaves"), leadDaysByBoard(listing, moqOf(tiers) ?? 1, new Date()), "DAY"],
    [t("listing.about.pieces"), packing?.piecesPerCarton],
    [t("listing.about.hs"), category.hs],
    [t("listing.customisation.heading"), customisation.map((each) => t(`listing.customisation.${each}`)).join(", ")],
  ];
  return properties.flatMap(([name, value, unitCode]) =>
    value ? [{ "@type": "PropertyValue", name, value, ...(unitCode && { unitCode }) }] : [],
  );
}
