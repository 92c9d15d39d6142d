import { Picture } from "@/components/catalogue/picture";
import { formatShare } from "@/components/shops/format-figures";
import { buttonClass } from "@/components/ui/button";
import { Plate } from "@/components/ui/plate";
import { Tag } from "@/components/ui/tag";
import type { Currency } from "@/lib/core/money";
import { paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import { type Locale, languageTag, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { placeName } from "@/lib/i18n/place-name";
import { quantityIn } from "@/lib/i18n/units";
import type { ComparedOffer } from "@/lib/trade/sourcing/compare-offers";
import type { SourcingRequest } from "@/lib/trade/sourcing/request";

export type OfferProps = {
  offer: ComparedOffer;
  request: SourcingRequest;
  currency: Currency;
  mayChoose: boolean;
  locale: Locale;
};

/** Shows the shop, its booth and the listing of a quote. */
export function OfferShop({ offer: { shop, listing }, locale }: OfferProps) {
  const picture = (
    <span className="size-14 flex-none overflow-hidden rounded-m bg-line">
      {listing.pictureKey && (
        <Picture pictureKey={listing.pictureKey} alt="" sizes="56px" width={56} height={56} widths={[160]} />
      )}
    </span>
  );
  const title = (
    <bdi lang={languageTag(listing.titleLocale)} className="line-clamp-2 text-sm">
      {listing.title}
    </bdi>
  );
  return (
    <div className="flex gap-3">
      {picture}
      <div className="grid min-w-0 content-start justify-items-start gap-1">
        <a
          href={paths.shop(locale, shop)}
          className="flex min-h-11 items-center font-semibold underline-offset-4 hover:underline xl:min-h-0"
        >
          <bdi>{textIn(shop.names, locale, shop.locale)}</bdi>
        </a>
        {listing.isPublic ? (
          <a
            href={paths.listing(locale, listing)}
            className="flex min-h-11 items-center text-ink-2 underline-offset-4 hover:underline xl:min-h-0"
          >
            {title}
          </a>
        ) : (
          <span className="text-ink-2">{title}</span>
        )}
        {shop.booth && <Plate booth={shop.booth} href={paths.booth(locale, shop.booth)} />}
      </div>
    </div>
  );
}

/** Shows the price in the reader's currency, and the quoted price below it. */
export function OfferPrice({ offer, currency, locale }: OfferProps) {
  const { money } = formats(locale);
  return (
    <>
      <bdi className="block font-semibold">{money({ amount: offer.unitShown, currency })}</bdi>
      {offer.currency !== currency && (
        <bdi className="block text-ink-3 text-xs">{money({ amount: offer.unitPrice, currency: offer.currency })}</bdi>
      )}
    </>
  );
}

export function OfferTotal({ offer, request, currency, locale }: OfferProps) {
  const t = words(locale);
  const quantity = quantityIn(locale, offer.order, request.unitCode);
  return (
    <>
      <bdi className="block font-bold">{formats(locale).money({ amount: offer.totalShown, currency }, true)}</bdi>
      <span className="block text-ink-3 text-xs">{t("sourcing.compare.totalFor", { quantity })}</span>
      {offer.isCheapest && <Tag look="good">{t("sourcing.compare.byPrice")}</Tag>}
    </>
  );
}

export function OfferMoq({ offer, request, locale }: OfferProps) {
  return (
    <>
      {quantityIn(locale, offer.moq, request.unitCode)}
      {offer.isAboveQuantity && (
        <span className="block text-amber text-xs">{words(locale)("sourcing.compare.aboveQuantity")}</span>
      )}
    </>
  );
}

/** Shows the incoterm and its place. */
export function OfferTerm({ offer: { incoterm, place }, request, locale }: OfferProps) {
  return (
    <>
      {incoterm} <bdi>{placeName(locale, place, request)}</bdi>
    </>
  );
}

export function OfferDays({ offer, locale }: OfferProps) {
  const t = words(locale);
  return (
    <>
      <span className="block">{formats(locale).day(`${offer.leavesOn}T12:00:00+08:00`)}</span>
      <span className="block text-ink-3 text-xs">{t("quotes.within", { count: offer.workingDays })}</span>
      {offer.isLate && <span className="block text-amber text-xs">{t("sourcing.compare.late")}</span>}
      {offer.isFastest && <Tag look="good">{t("sourcing.compare.byDays")}</Tag>}
    </>
  );
}

/** Shows the shop's measured reply rate and its number of verified claims. */
export function OfferTrust({ offer: { shop }, locale }: OfferProps) {
  const t = words(locale);
  const { figures, checks } = shop;
  return (
    <span className="block text-sm">
      <span className="block">
        {figures
          ? t("sourcing.compare.answers", { share: formatShare(locale, figures.answeredWithinDayShare) })
          : t("sourcing.compare.notMeasured")}
      </span>
      <span className={`block ${checks > 0 ? "text-jade" : "text-ink-3"}`}>
        {checks > 0 ? t("sourcing.compare.checks", { count: checks }) : t("sourcing.compare.notChecked")}
      </span>
    </span>
  );
}

/** Renders the button that chooses the quote, or the quote's state. */
export function OfferChoice({ offer, mayChoose, locale }: OfferProps) {
  const t = words(locale);
  if (offer.status === "chosen") return <Tag look="good">{t("sourcing.compare.yours")}</Tag>;
  if (offer.isPast) return <span className="text-ink-3 text-sm">{t("sourcing.compare.past")}</span>;
  if (!mayChoose || offer.status !== "sent") return null;
  return (
    <button type="submit" name="quoteId" value={offer.id} className={buttonClass("plain", "w-full")}>
      {t("sourcing.compare.choose")}
    </button>
  );
}

/** Shows the shop's note in its language. */
export function OfferNote({ offer }: Pick<OfferProps, "offer">) {
  if (!offer.note) return null;
  return (
    <p
      lang={languageTag(offer.locale)}
      dir="auto"
      className="whitespace-pre-wrap border-line border-s-4 ps-3 text-ink-2 text-sm [overflow-wrap:anywhere]"
    >
      {offer.note}
    </p>
  );
}
