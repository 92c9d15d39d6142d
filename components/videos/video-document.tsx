import { ListingCard } from "@/components/catalogue/listing-card";
import { InquiryForm, type InquiryFormProps } from "@/components/inquiries/inquiry-form";
import { Breadcrumbs, breadcrumbList } from "@/components/layout/breadcrumbs";
import { JsonLd } from "@/components/layout/json-ld";
import { ShareLinks } from "@/components/layout/share-links";
import { SellerLine } from "@/components/shops/seller-line";
import { Panel } from "@/components/ui/panel";
import type { VideoCard } from "@/lib/catalogue/video-card";
import type { ShownRates } from "@/lib/core/money";
import { paths } from "@/lib/http/paths";
import { type Locale, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { PublicVideo } from "@/lib/videos/find-public-video";
import { videoTitle } from "@/lib/videos/video-address";
import { videoGraph } from "./video-graph";
import { VideoPlayer } from "./video-player";
import { VideoRow } from "./video-row";

type Props = {
  locale: Locale;
  video: PublicVideo;
  others: VideoCard[];
  rates: ShownRates;
  path: string;
  inquiryAction: InquiryFormProps["action"];
};

/** Renders the page of a video: player, the listing it shows, and the inquiry form. */
export function VideoDocument({ locale, video, others, rates, path, inquiryAction }: Props) {
  const t = words(locale);
  const { design, shop } = video;
  const title = videoTitle(video, locale);
  const shopName = textIn(shop.names, locale, shop.locale);
  const steps = [
    { name: t("videos.nav"), href: paths.videos(locale) },
    { name: title, href: path },
  ];
  const hasInquiryForm = design === null || design.status === "published";
  const card = design?.card;
  const lines = card ? [{ listingId: card.id, title: card.title, quantity: card.moq ?? 1 }] : [];
  return (
    <div className="page py-4 md:pt-5 md:pb-16">
      <JsonLd graph={videoGraph(locale, video, breadcrumbList(locale, steps))} />
      <Breadcrumbs locale={locale} steps={steps} />
      <div className="mt-3 grid gap-x-10 gap-y-6 md:grid-cols-[minmax(0,1fr)_minmax(18rem,23rem)]">
        <div className="grid content-start gap-6">
          <VideoPlayer
            locale={locale}
            video={video}
            captionLocales={video.captionLocales}
            className="-mx-4 block aspect-square max-h-[80vh] overflow-hidden md:mx-0 md:rounded-l"
          />
          <h1 className="font-bold text-[1.35rem] leading-tight md:text-[1.75rem]">{title}</h1>
          <SellerLine locale={locale} shop={shop} />
          <ShareLinks
            locale={locale}
            path={path}
            text={t("videos.watch.metaTitle", { title, shop: shopName })}
            report={paths.report(locale, "video", video.id)}
          />
        </div>
        {card && (
          <Panel className="content-start self-start md:row-span-2">
            <h2 className="mb-3 font-semibold">{t("videos.watch.design")}</h2>
            <ListingCard locale={locale} card={card} rates={rates} sizes="(min-width: 48rem) 20rem, 92vw" />
          </Panel>
        )}
        {hasInquiryForm && (
          <div>
            <InquiryForm
              action={inquiryAction}
              locale={locale}
              shop={{ id: shop.id, name: shopName, locale: shop.locale, daysAway: shop.daysAway }}
              lines={lines}
              currency={rates.shown}
              source={{ page: "video", path, videoId: video.id }}
            />
            <p className="mt-2 text-ink-3 text-sm">{t("videos.watch.inquiryHint")}</p>
          </div>
        )}
      </div>
      <div className="mt-12">
        <VideoRow locale={locale} videos={others} heading={t("videos.watch.others")} />
      </div>
    </div>
  );
}
