import { Logo } from "@/components/layout/logo";
import { formatBoothAddress } from "@/components/market/booth-address";
import { absolute } from "@/lib/http/site";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { Seller } from "@/lib/shops/public-shop";

/** Renders the booth's address and the page's URL in print only. */
export function PrintedAddress({ locale, shop, path }: { locale: Locale; shop: Seller; path: string }) {
  return (
    <div className="mt-6 hidden items-start justify-between gap-6 border-line-2 border-t pt-3 text-sm print:flex">
      <div>
        {shop.booths.map((booth) => (
          <p key={booth.districtCode + booth.floor + booth.number}>{formatBoothAddress(locale, booth)}</p>
        ))}
        <p className="mt-1 font-semibold">
          <bdi dir="ltr">{absolute(path)}</bdi>
        </p>
      </div>
      <p className="flex items-center gap-2 font-bold text-lg">
        <Logo className="size-7" />
        {words(locale)("common.site")}
      </p>
    </div>
  );
}
