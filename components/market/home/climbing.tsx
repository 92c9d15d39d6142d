import { formatRise } from "@/components/catalogue/format-rise";
import { Picture } from "@/components/catalogue/picture";
import { WeekCurve } from "@/components/catalogue/weekly-views-chart";
import { Plate } from "@/components/ui/plate";
import type { TrendingListing } from "@/lib/catalogue/list-trending-listings";
import { convert, type ShownRates } from "@/lib/core/money";
import { inCurrency, paths } from "@/lib/http/paths";
import { formatPriceRange, formats } from "@/lib/i18n/format";
import { type Locale, languageTag } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { HomeSection } from "./home-section";

type Props = {
  locale: Locale;
  listings: TrendingListing[];
  rates: ShownRates;
  /** The place of the first one among the trending listings. */
  firstPlace: number;
};

/** Lists the trending listings that follow those shown as cards, with their rise over the week before. */
export function Climbing({ locale, listings, rates, firstPlace }: Props) {
  if (listings.length === 0) return null;
  return (
    <HomeSection title={words(locale)("home.climbing")}>
      <ol className="climbing" start={firstPlace}>
        {listings.map((listing, index) => (
          <li key={listing.id}>
            <i className="num">{firstPlace + index}</i>
            <span className="climbing-face">
              {listing.picture && (
                <Picture
                  pictureKey={listing.picture.key}
                  color={listing.picture.color}
                  alt=""
                  sizes="3.25rem"
                  width={52}
                  height={52}
                  widths={[160]}
                />
              )}
            </span>
            <div>
              <h3>
                <a
                  href={inCurrency(paths.listing(locale, listing), rates.chosen)}
                  rel={rates.chosen && "nofollow"}
                  {...(listing.titleLocale !== locale && { lang: languageTag(listing.titleLocale), dir: "auto" })}
                >
                  {listing.title}
                </a>
              </h3>
              <p className="num">
                <bdi>{priceOf(locale, listing, rates)}</bdi> {listing.booth && <Plate booth={listing.booth} />}
              </p>
            </div>
            <p className="climbing-rise">
              <WeekCurve days={listing.week.days} />
              {formatRise(locale, listing.week)}
            </p>
          </li>
        ))}
      </ol>
    </HomeSection>
  );
}

/** Formats the price in the page's currency. */
function priceOf(locale: Locale, { price }: TrendingListing, rates: ShownRates): string {
  if (!price) return words(locale)("browse.card.onRequest");
  const shown = (amount: number) => convert({ amount, currency: price.currency }, rates.shown, rates);
  return formatPriceRange(formats(locale), shown(price.low), shown(price.high));
}
