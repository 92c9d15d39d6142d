import { BusyNote } from "@/components/catalogue/factory/busy-note";
import { Picture } from "@/components/catalogue/picture";
import { ShareLinks } from "@/components/layout/share-links";
import { formatBoothAddress, plateText } from "@/components/market/booth-address";
import { buttonClass } from "@/components/ui/button";
import { Plate } from "@/components/ui/plate";
import { paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import { type Locale, languageTag, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { Cover } from "@/lib/shops/cover";
import type { PublicShop } from "@/lib/shops/public-shop";
import { formatReplyTime, formatShare } from "./format-figures";
import { ShopCover } from "./shop-cover";
import { SpokenLanguages } from "./spoken-languages";
import { VerifiedTags } from "./verified-tags";

/** Renders a shop's cover, plate, names, languages, verified claims and measured figures, and the inquiry button. */
export function ShopHead({ locale, shop, cover }: { locale: Locale; shop: PublicShop; cover: Cover | null }) {
  const t = words(locale);
  const [booth] = shop.booths;
  const name = textIn(shop.names, locale, shop.locale);
  const own = shop.names[shop.locale];
  return (
    <div className="border-line border-b bg-linear-to-b from-amber-soft to-paper">
      {cover && <ShopCover cover={cover} />}
      <div className="page grid items-start gap-6 py-6 md:grid-cols-[minmax(0,1fr)_16rem] md:py-8 lg:grid-cols-[minmax(0,1fr)_23.75rem] lg:gap-10">
        <div className="flex flex-col gap-4 sm:flex-row sm:gap-5">
          {shop.pictureKey && (
            <div className="size-24 flex-none overflow-hidden rounded-[22px] md:size-28">
              <Picture
                pictureKey={shop.pictureKey}
                alt=""
                sizes="112px"
                widths={[160, 320]}
                width={112}
                height={112}
                eager
              />
            </div>
          )}
          <div className="min-w-0">
            {booth && (
              <Plate
                booth={booth}
                size="l"
                href={paths.booth(locale, booth)}
                label={formatBoothAddress(locale, booth)}
              />
            )}
            <h1 className="mt-2.5 font-bold text-[1.5rem] leading-tight md:text-[1.9rem]">
              <bdi>{name}</bdi>
            </h1>
            {own && own !== name && (
              <p lang={languageTag(shop.locale)} className="text-ink-2">
                <bdi>{own}</bdi>
              </p>
            )}
            <p className="mt-1 text-ink-2">
              {[
                shop.factory ? t("listing.shop.alsoFactory") : t("listing.shop.onlyShop"),
                shop.sinceYear && t("storefront.since", { year: String(shop.sinceYear) }),
              ]
                .filter(Boolean)
                .join(" · ")}
            </p>
            <p className="mt-3 flex flex-wrap items-center gap-2">
              <VerifiedTags locale={locale} verified={shop.verified} max={3} />
              <SpokenLanguages
                languages={shop.languages}
                className="rounded-full border border-line-2 bg-surface px-3 py-0.5 text-sm"
              />
            </p>
            <BusyNote locale={locale} shop={shop} className="mt-3" />
            <div className="mt-1">
              <ShareLinks
                locale={locale}
                path={paths.shop(locale, shop)}
                text={t("storefront.metaTitle", { shop: name, booth: booth ? plateText(booth) : "" })}
                save={paths.save(locale, { shop: shop.handle })}
                report={paths.report(locale, "shop", shop.id)}
              />
            </div>
          </div>
        </div>
        <Measured locale={locale} shop={shop} />
      </div>
    </div>
  );
}

function Measured({ locale, shop: { figures, designCount } }: { locale: Locale; shop: PublicShop }) {
  const t = words(locale);
  const minutes = figures?.medianFirstReplyMinutes;
  const shown = [
    minutes != null && { name: t("storefront.figures.answersIn"), value: formatReplyTime(locale, minutes) },
    figures && { name: t("storefront.figures.answered"), value: formatShare(locale, figures.answeredWithinDayShare) },
    { name: t("storefront.figures.designs"), value: formats(locale).number(designCount) },
  ].filter((each) => each !== false && each !== null);
  return (
    <div className="rounded-l border border-line bg-surface p-4 md:p-5">
      <dl className="num grid auto-cols-fr grid-flow-col gap-3">
        {shown.map(({ name, value }) => (
          <div key={name} className="flex flex-col">
            <dt className="text-ink-3 text-xs">{name}</dt>
            <dd className="mt-auto font-bold text-xl tracking-tight">
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      <p className="mt-1.5 text-ink-3 text-xs">
        {figures ? t("storefront.figures.measured", { count: figures.cases }) : t("storefront.figures.notYet")}
      </p>
      <a href="#inquiry" className={buttonClass("go", "mt-3.5 w-full")}>
        {t("storefront.write")}
      </a>
    </div>
  );
}
