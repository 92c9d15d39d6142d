import { ListingGrid } from "@/components/catalogue/listing-grid";
import { FairChip } from "@/components/fairs/fair-chip";
import { InquiryForm, type InquiryFormProps } from "@/components/inquiries/inquiry-form";
import { breadcrumbList } from "@/components/layout/breadcrumbs";
import { JsonLd } from "@/components/layout/json-ld";
import { buttonClass } from "@/components/ui/button";
import { VideoRow } from "@/components/videos/video-row";
import type { ShopCategory } from "@/lib/catalogue/list-shop-categories";
import type { ListingCard } from "@/lib/catalogue/listing-card";
import type { VideoCard } from "@/lib/catalogue/video-card";
import type { ShownRates } from "@/lib/core/money";
import { pageCountOf } from "@/lib/core/page";
import type { findRunningStand } from "@/lib/fairs/list-public-fairs";
import { paths } from "@/lib/http/paths";
import { type Locale, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { Neighbour } from "@/lib/market/list-neighbours";
import type { BuyerCountry } from "@/lib/shops/buyer-countries";
import type { Cover } from "@/lib/shops/cover";
import type { AnnouncedHoliday } from "@/lib/shops/holidays";
import type { LineStep } from "@/lib/shops/line-growth";
import type { Collection } from "@/lib/shops/list-collections";
import type { PublicShop } from "@/lib/shops/public-shop";
import type { ShopPicture } from "@/lib/shops/shop-pictures";
import { HolidayNote } from "./holiday-note";
import { Neighbours } from "./neighbours";
import { ShopChips } from "./shop-chips";
import { BoothDirections, BuyerCountries, Factory, Presences, VerifiedClaims } from "./shop-facts";
import { shopGraph } from "./shop-graph";
import { ShopHead } from "./shop-head";
import { ShopPictures } from "./shop-pictures";
import { StoryText } from "./story-text";

type Props = {
  locale: Locale;
  shop: PublicShop;
  /** The newest listings. */
  cards: ListingCard[];
  /** The categories in which it has listings. */
  goods: ShopCategory[];
  cover: Cover | null;
  pictures: ShopPicture[];
  countries: BuyerCountry[];
  /** Changes of the number of production lines. */
  growth: LineStep[];
  videos: VideoCard[];
  neighbours: Neighbour[];
  rates: ShownRates;
  /** Its stand at a fair that runs today. */
  fairStand?: Awaited<ReturnType<typeof findRunningStand>>;
  collections: Collection[];
  /** The current or next holiday to announce. */
  holiday?: AnnouncedHoliday;
  /** The shop's brand has a page. */
  hasBrand: boolean;
  /** Lines of the visitor's inquiry list from this shop. */
  lines: InquiryFormProps["lines"];
  inquiryAction: InquiryFormProps["action"];
};

const maxCards = 9;

/** Renders the storefront of a shop: its listings, videos, story, facts and inquiry form. */
export function ShopDocument(props: Props) {
  const { locale, shop, cards, goods, pictures, countries, growth, videos, neighbours, rates, lines, inquiryAction } =
    props;
  const { cover, collections, holiday, hasBrand, fairStand } = props;
  const t = words(locale);
  const name = textIn(shop.names, locale, shop.locale);
  const steps = [{ name, href: paths.shop(locale, shop) }];
  const shown = cards.slice(0, maxCards);
  return (
    <>
      <JsonLd graph={shopGraph(locale, shop, shown, breadcrumbList(locale, steps))} />
      <ShopHead locale={locale} shop={shop} cover={cover} />
      <div className="page grid grid-cols-1 gap-8 py-8 lg:grid-cols-[minmax(0,1fr)_21.25rem] lg:pb-16">
        <div className="grid grid-cols-1 content-start gap-10">
          <section>
            {fairStand && <FairChip locale={locale} {...fairStand} />}
            {holiday && (
              <div className="mb-5">
                <HolidayNote locale={locale} own={shop.locale} holiday={holiday} />
              </div>
            )}
            <ShopChips locale={locale} shop={shop} collections={collections} categories={goods} />
            <h2 className="mb-4 font-bold text-xl">{t("storefront.newest")}</h2>
            {shown.length > 0 ? (
              <ListingGrid
                locale={locale}
                cards={shown}
                rates={rates}
                look="beside-wide"
                eagerCount={3}
                phoneCount={6}
              />
            ) : (
              <div className="rounded-l border border-line-2 border-dashed p-6">
                <p className="font-semibold">{t("storefront.none")}</p>
                <p className="mt-1 text-ink-2">{t("storefront.noneText")}</p>
              </div>
            )}
            <div className="mt-6 flex flex-wrap items-center gap-x-5 gap-y-2">
              {shop.designCount > 0 && (
                <a href={paths.shopDesigns(locale, shop)} className={buttonClass("plain")}>
                  {t("storefront.all", { designs: t("storefront.designs", { count: shop.designCount }) })}
                </a>
              )}
              {shop.notOnOfferCount > 0 && (
                <a
                  href={paths.shopDesigns(locale, shop, pageCountOf(shop.designCount))}
                  className="inline-flex min-h-11 items-center text-ink-2 underline"
                >
                  {t("storefront.unavailable")}
                </a>
              )}
            </div>
          </section>
          <VideoRow locale={locale} videos={videos} heading={t("videos.row.booth")} />
          <ShopPictures locale={locale} pictures={pictures} />
          <Story locale={locale} shop={shop} />
          {hasBrand && (
            <a href={paths.shopBrand(locale, shop)} className={buttonClass("plain", "justify-self-start")}>
              {t("brand.see")}
            </a>
          )}
          <InquiryForm
            action={inquiryAction}
            locale={locale}
            shop={{ id: shop.id, name, locale: shop.locale }}
            lines={lines}
            currency={rates.shown}
            source={{ page: lines.length > 0 ? "list" : "shop", path: paths.shop(locale, shop) }}
          />
        </div>
        <aside className="grid content-start gap-4">
          <VerifiedClaims locale={locale} shop={shop} />
          <Factory locale={locale} shop={shop} growth={growth} />
          <Presences locale={locale} shop={shop} />
          <BuyerCountries locale={locale} countries={countries} />
          <BoothDirections locale={locale} shop={shop} />
          <Neighbours locale={locale} neighbours={neighbours} />
        </aside>
      </div>
    </>
  );
}

function Story({ locale, shop: { stories, locale: own } }: Pick<Props, "locale" | "shop">) {
  const t = words(locale);
  if (!textIn(stories, locale, own)) return null;
  return (
    <section>
      <h2 className="font-bold text-xl">{t("storefront.story.heading")}</h2>
      <StoryText locale={locale} stories={stories} own={own} className="mt-2 text-ink-2" />
    </section>
  );
}
