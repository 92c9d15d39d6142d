import { formatBoothAddress } from "@/components/market/booth-address";
import { Plate } from "@/components/ui/plate";
import { paths } from "@/lib/http/paths";
import { type Locale, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { Seller } from "@/lib/shops/public-shop";
import { formatReplyTime } from "./format-figures";
import { SpokenLanguages } from "./spoken-languages";
import { VerifiedTags } from "./verified-tags";

/** Shows the seller of a listing: plate, name, reply time, verified claims and languages. */
export function SellerLine({ locale, shop }: { locale: Locale; shop: Seller }) {
  const t = words(locale);
  const [booth] = shop.booths;
  const minutes = shop.figures?.medianFirstReplyMinutes;
  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        {booth && (
          <Plate booth={booth} size="l" href={paths.booth(locale, booth)} label={formatBoothAddress(locale, booth)} />
        )}
        <p className="text-sm">
          <a
            href={paths.shop(locale, shop)}
            dir="auto"
            className="inline-flex min-h-11 items-center font-semibold underline decoration-line-2 underline-offset-4 hover:decoration-ink md:min-h-0"
          >
            {textIn(shop.names, locale, shop.locale)}
          </a>
          <span className="block text-ink-2">
            {shop.factory ? t("listing.shop.alsoFactory") : t("listing.shop.onlyShop")}
            {minutes != null && ` · ${t("listing.shop.answersIn", { time: formatReplyTime(locale, minutes) })}`}
          </span>
        </p>
      </div>
      <p className="flex flex-wrap items-center gap-2">
        <VerifiedTags locale={locale} verified={shop.verified} max={2} />
        <SpokenLanguages languages={shop.languages} className="text-ink-2 text-xs" />
      </p>
    </div>
  );
}
