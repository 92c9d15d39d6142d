import type { ReactNode } from "react";
import { Plate } from "@/components/ui/plate";
import { Tag } from "@/components/ui/tag";
import { planFor } from "@/lib/catalogue/factory/plan";
import type { ListingCard as Card } from "@/lib/catalogue/listing-card";
import { toBase36 } from "@/lib/core/id";
import type { ShownRates } from "@/lib/core/money";
import { inCurrency, paths } from "@/lib/http/paths";
import { type Locale, languageTag } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { writeInquiryList } from "@/lib/inquiries/inquiry-list";
import { CardFacts } from "./card-facts";
import { CardPrice } from "./card-price";
import { CardShop } from "./card-shop";
import { hotIn } from "./format-rise";
import { Picture } from "./picture";

type Props = {
  locale: Locale;
  card: Card;
  rates: ShownRates;
  /** The `sizes` attribute of its picture. */
  sizes: string;
  /** Whether the picture is visible without scrolling and loads at once. */
  eager?: boolean;
  /** Level of the title's heading: h2 directly below the page's title, h3 in a section with a heading. */
  heading?: "h2" | "h3";
  /** Searched quantity: price and lead time are for it if the card has its trade terms, and links preserve it. */
  quantity?: number;
  /** Rendered below the facts. */
  note?: ReactNode;
};

/** Shows one listing in a list. The whole card links to the listing, its plate to the booth on the market map. */
export function ListingCard(props: Props) {
  const { locale, card, rates, sizes, eager, heading: Heading = "h3", quantity, note } = props;
  const t = words(locale);
  const { booth, picture, trade } = card;
  const plan = quantity && trade ? planFor(trade, quantity, new Date()) : undefined;
  const unitPrice = plan?.unitPrice;
  const price = card.price && unitPrice !== undefined ? { ...card.price, low: unitPrice, high: unitPrice } : card.price;
  const place = booth && `${booth.districtCode} ${booth.floor}F ${booth.number}`;
  return (
    <article className="card">
      <div className="card-face">
        {picture && (
          <Picture
            pictureKey={picture.key}
            color={picture.color}
            alt=""
            sizes={sizes}
            width={320}
            height={320}
            widths={[160, 320, 640]}
            eager={eager}
          />
        )}
        {(card.trial || card.hot || card.isNew) && (
          <span className="card-mark">
            {card.trial ? (
              <Tag look="busy">{t("trials.tag", card.trial)}</Tag>
            ) : card.hot ? (
              <Tag look="busy">{hotIn(locale, card.hot)}</Tag>
            ) : (
              <Tag look="good">{t("browse.card.new")}</Tag>
            )}
          </span>
        )}
        <a
          href={paths.save(locale, { design: toBase36(card.id) })}
          rel="nofollow"
          aria-label={t("saved.saveNamed", { title: card.title })}
          className="card-save"
        >
          ♡
        </a>
        {booth && place && (
          <a href={paths.booth(locale, booth)} className="card-plate">
            <Plate booth={booth} label={t("browse.card.booth", { place })} />
          </a>
        )}
        <a
          href={inCurrency(paths.inquiryListWith(locale, "add", asLine(card, quantity)), rates.chosen)}
          rel="nofollow"
          aria-label={t("list.add.card", { title: card.title })}
          className="card-add"
        >
          +
        </a>
      </div>
      <Heading className="card-title">
        <a
          href={inCurrency(paths.listing(locale, card, quantity), rates.chosen)}
          rel={rates.chosen && "nofollow"}
          {...(card.titleLocale !== locale && { lang: languageTag(card.titleLocale), dir: "auto" })}
        >
          {card.title}
        </a>
      </Heading>
      <CardPrice locale={locale} price={price} unitCode={card.unitCode} rates={rates} />
      <CardFacts locale={locale} card={card} plan={plan} />
      <CardShop locale={locale} card={card} />
      {note}
    </article>
  );
}

/** Formats a line for the inquiry list's URL, with the searched quantity or the MOQ. */
const asLine = ({ id, moq }: Card, quantity: number | undefined): string =>
  writeInquiryList([{ listingId: id, quantity: quantity ?? moq ?? 1 }]);
