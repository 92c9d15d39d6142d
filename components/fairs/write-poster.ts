import type { PosterData } from "@/lib/fairs/poster";
import type { PosterSize } from "@/lib/fairs/poster-sizes";
import type { PosterText } from "@/lib/fairs/poster-text";
import { paths } from "@/lib/http/paths";
import { absolute } from "@/lib/http/site";
import { formats } from "@/lib/i18n/format";
import { type Locale, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

/** The languages of most visitors, besides the poster's own. */
const shownOnA4: Locale[] = ["zh", "en", "es", "pt-br", "ru", "ar"];

/** Returns the texts of a poster in a language. It never names a price. */
export function writePoster(data: PosterData, size: PosterSize, locale: Locale): PosterText {
  const { shop, listing, place, fair, code } = data;
  const t = words(locale);
  const names = listing?.titles ?? shop.names;
  const title = textIn(names, locale);
  const own = names[shop.locale];
  const { booth } = shop;
  return {
    size,
    locale,
    title,
    second: own && own !== title ? own : null,
    stand: place.hall && place.number ? [place.hall, place.number] : [],
    booth: booth ? [booth.districtCode, `${booth.floor}F`, booth.number] : [],
    facts: [
      ...(listing?.sku ? [t("fairs.poster.sku", { sku: listing.sku })] : []),
      ...(listing?.moq ? [t("fairs.poster.moq", { moq: formats(locale).number(listing.moq) })] : []),
    ],
    scan: t(listing ? "fairs.poster.scanDesign" : "fairs.poster.scanShop"),
    scanInOthers: shownOnA4.filter((each) => each !== locale).map((each) => words(each)("fairs.poster.scanShort")),
    site: t("common.site"),
    fair: textIn(fair.names, locale),
    url: absolute(paths.fairCode(code)),
    shortPath: paths.fairCode(code),
    pictureKey: listing?.pictureKey ?? shop.pictureKey,
  };
}
