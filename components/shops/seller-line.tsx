import { formatBoothAddress } from "@/components/market/booth-address";
import { Plate } from "@/components/ui/plate";
import { paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import { type Locale, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { Seller, VerifiedClaim } from "@/lib/shops/public-shop";
import { formatReplyTime } from "./format-figures";
import { SpokenLanguages } from "./spoken-languages";
import { VerifiedTags } from "./verified-tags";

/** Shows the seller of a listing: plate, name, reply time, verified claims and languages. */
export function SellerLine({ locale, shop }: { locale: Locale; shop: Seller }) {
  const t = words(locale);
  const [booth] = shop.booths;
  const minutes = shop.figures?.medianFirstReplyMinutes;
  return (
    <div className="grid gap-2">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        {booth && (
          <Plate booth={booth} size="l" href={paths.booth(locale, booth)} label={formatBoothAddress(locale, booth)} />
        )}
        <div className="min-w-48 flex-1 text-sm leading-snug">
          <p className="flex flex-wrap items-center gap-x-3">
            <a
              href={paths.shop(locale, shop)}
              dir="auto"
              className="inline-flex min-h-11 items-center font-semibold underline decoration-line-2 underline-offset-4 hover:decoration-ink md:min-h-0"
            >
              {textIn(shop.names, locale, shop.locale)}
            </a>
            <SpokenLanguages languages={shop.languages} className="text-ink-2 text-xs" />
          </p>
          <p className="text-ink-2 text-xs">
            {shop.factory ? t("listing.shop.alsoFactory") : t("listing.shop.onlyShop")}
            {minutes != null && ` · ${t("listing.shop.answersIn", { time: formatReplyTime(locale, minutes) })}`}
          </p>
        </div>
      </div>
      {shop.verified.length > 0 ? (
        <Checks locale={locale} verified={shop.verified} />
      ) : (
        <p>
          <VerifiedTags locale={locale} verified={[]} />
        </p>
      )}
    </div>
  );
}

/** Lists the first verified claims with their dates; on wide screens as many as fit on one line. */
function Checks({ locale, verified }: { locale: Locale; verified: VerifiedClaim[] }) {
  const t = words(locale);
  return (
    <ul aria-label={t("storefront.verified.heading")} className="checks">
      {verified.slice(0, 3).map(({ claim, decidedOn }) => (
        <li key={claim} className="whitespace-nowrap">
          <span className="font-medium text-jade">
            <span aria-hidden="true">✓</span> {t(`storefront.claims.${claim}`)}
          </span>{" "}
          {formats(locale).day(decidedOn, "short")}
        </li>
      ))}
    </ul>
  );
}
