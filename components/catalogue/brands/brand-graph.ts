import type { Brand, BreadcrumbList, Thing } from "schema-dts";
import type { BrandPage } from "@/lib/catalogue/brands/find-brand-page";
import { paths } from "@/lib/http/paths";
import { absolute } from "@/lib/http/site";
import { type Locale, textIn } from "@/lib/i18n/locale";
import type { PublicShop } from "@/lib/shops/public-shop";

/** Returns the structured data of a brand's page: the brand with its pictures, and the breadcrumbs. */
export function brandGraph(
  locale: Locale,
  shop: PublicShop,
  { stories, pictures }: BrandPage,
  trail: BreadcrumbList,
): Exclude<Thing, string>[] {
  const url = absolute(paths.shopBrand(locale, shop));
  const brand: Exclude<Brand, string> = {
    "@type": "Brand",
    "@id": `${url}#brand`,
    url,
    name: textIn(shop.names, locale, shop.locale),
    description: textIn(stories, locale, shop.locale),
    logo: shop.pictureKey ? absolute(paths.framedPicture(shop.pictureKey, "1x1")) : undefined,
    image: pictures.map(({ key }) => absolute(paths.framedPicture(key, "16x9"))),
  };
  return [brand, trail];
}
