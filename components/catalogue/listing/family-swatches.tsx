import { tierFor } from "@/lib/catalogue/listing";
import type { ListingCard as Card } from "@/lib/catalogue/listing-card";
import type { PublicListing } from "@/lib/catalogue/public-listing";
import { convert, type ShownRates } from "@/lib/core/money";
import { inCurrency, paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { Picture } from "../picture";

type Props = {
  locale: Locale;
  listing: PublicListing;
  family: Card[];
  rates: ShownRates;
  /** Searched quantity, which links preserve. */
  quantity?: number;
};

/** Shows the listing and its family as small pictures with the lowest price; each leads to its page. */
export function FamilySwatches({ locale, listing, family, rates, quantity }: Props) {
  const t = words(locale);
  if (family.length === 0) return null;
  const priceOf = (amount: number | undefined, currency: "CNY" | "USD") =>
    amount === undefined
      ? t("browse.card.onRequest")
      : formats(locale).money(convert({ amount, currency }, rates.shown, rates));
  const [picture] = listing.pictures;
  return (
    <nav aria-label={t("listing.family.heading")} className="print:hidden">
      <p className="mb-1 text-ink-2 text-xs">{t("listing.family.swatches")}</p>
      <ul className="swatches num">
        <li>
          <span aria-current="page">
            <Swatch picture={picture ?? null} alt={listing.text.title} />
            {priceOf(tierFor(listing.tiers, Number.POSITIVE_INFINITY)?.unitPrice, listing.currency)}
          </span>
        </li>
        {family.map((card) => (
          <li key={card.id}>
            <a
              href={inCurrency(paths.listing(locale, card, quantity), rates.chosen)}
              rel={rates.chosen && "nofollow"}
              title={card.title}
            >
              <Swatch picture={card.picture} alt={card.title} />
              {priceOf(card.price?.low, card.price?.currency ?? "CNY")}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const Swatch = ({
  picture,
  alt,
}: {
  picture: Pick<NonNullable<Card["picture"]>, "key" | "color"> | null;
  alt: string;
}) =>
  picture ? (
    <Picture
      pictureKey={picture.key}
      color={picture.color}
      alt={alt}
      sizes="60px"
      width={60}
      height={60}
      widths={[160]}
    />
  ) : (
    <bdi>{alt}</bdi>
  );
