import { Breadcrumbs, breadcrumbList } from "@/components/layout/breadcrumbs";
import { JsonLd } from "@/components/layout/json-ld";
import { formatBoothAddress } from "@/components/market/booth-address";
import { ShopCover } from "@/components/shops/shop-cover";
import { StoryText } from "@/components/shops/story-text";
import { buttonClass } from "@/components/ui/button";
import { Plate } from "@/components/ui/plate";
import type { BrandPage } from "@/lib/catalogue/brands/find-brand-page";
import { paths } from "@/lib/http/paths";
import { type Locale, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { PublicShop } from "@/lib/shops/public-shop";
import { brandGraph } from "./brand-graph";
import { Lookbook } from "./lookbook";
import { TimeToShelf } from "./time-to-shelf";

type Props = { locale: Locale; shop: PublicShop; brand: BrandPage };

/** Renders a brand's page: the lookbook, the story, and how many days its listings took from sketch to shelf. */
export function BrandDocument({ locale, shop, brand }: Props) {
  const t = words(locale);
  const name = textIn(shop.names, locale, shop.locale);
  const [booth] = shop.booths;
  const steps = [
    { name, href: paths.shop(locale, shop) },
    { name: t("brand.title"), href: paths.shopBrand(locale, shop) },
  ];
  return (
    <>
      <JsonLd graph={brandGraph(locale, shop, brand, breadcrumbList(locale, steps))} />
      {brand.cover && <ShopCover cover={brand.cover} />}
      <div className="page pt-4 pb-6">
        <Breadcrumbs locale={locale} steps={steps} />
        <div className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2">
          {booth && (
            <Plate booth={booth} size="l" href={paths.booth(locale, booth)} label={formatBoothAddress(locale, booth)} />
          )}
          <h1 className="font-bold text-3xl tracking-tight md:text-5xl">
            <bdi>{name}</bdi>
          </h1>
        </div>
      </div>
      <Lookbook locale={locale} own={shop.locale} pictures={brand.pictures} brand={name} />
      <section className="page py-10">
        <h2 className="font-bold text-2xl">{t("brand.story")}</h2>
        <StoryText locale={locale} stories={brand.stories} own={shop.locale} className="mt-3 text-lg leading-relaxed" />
        <p className="mt-5 flex flex-wrap gap-3">
          <a href={`${paths.shop(locale, shop)}#inquiry`} className={buttonClass("go")}>
            {t("storefront.write")}
          </a>
          <a href={paths.shopDesigns(locale, shop)} className={buttonClass("plain")}>
            {t("storefront.designsTitle", { shop: name })}
          </a>
        </p>
      </section>
      <TimeToShelf locale={locale} designs={brand.designs} measured={brand.measured} />
    </>
  );
}
