import { Plate } from "@/components/ui/plate";
import { Tag } from "@/components/ui/tag";
import type { ListingCard as Card } from "@/lib/catalogue/listing-card";
import { formats } from "@/lib/format";
import { type Locale, languageTag } from "@/lib/locale";
import { words } from "@/lib/messages";
import type { Rates } from "@/lib/money";
import { paths } from "@/lib/paths";
import { quantityIn } from "@/lib/units";
import { CardPrice } from "./card-price";
import { Picture } from "./picture";

type Props = {
  locale: Locale;
  card: Card;
  rates: Rates;
  /** How wide its picture stands, as in the HTML attribute. */
  sizes: string;
  /** Seen without scrolling. */
  eager?: boolean;
  /** Its title comes right after the page's, or in a titled part of it. */
  heading?: "h2" | "h3";
};

/** One design in a list. The whole card leads to it; its plate leads to the booth on the market map. */
export function ListingCard({ locale, card, rates, sizes, eager, heading: Heading = "h3" }: Props) {
  const t = words(locale);
  const { booth, picture, leadDays, moq } = card;
  const place = booth && `${booth.districtCode} ${booth.floor}F ${booth.number}`;
  return (
    <article className="group relative">
      <div className="relative aspect-square overflow-hidden rounded-m bg-line">
        {picture && (
          <Picture
            pictureKey={picture.key}
            alt=""
            sizes={sizes}
            width={320}
            height={320}
            widths={[160, 320, 640]}
            eager={eager}
          />
        )}
        {card.isNew && (
          <span className="absolute start-2 top-2 flex">
            <Tag look="good">{t("browse.card.new")}</Tag>
          </span>
        )}
        {booth && place && (
          <a
            href={paths.floor(locale, booth.districtCode, booth.floor, booth.number)}
            className="absolute start-0 bottom-0 z-1 flex p-2 pt-4"
          >
            <Plate booth={booth} label={t("browse.card.booth", { place })} />
          </a>
        )}
      </div>
      <Heading className="mt-2.5 line-clamp-2 min-h-[2.7em] font-medium text-[0.92rem] leading-[1.35]">
        <a
          href={paths.listing(locale, card)}
          {...(card.titleLocale !== locale && { lang: languageTag(card.titleLocale), dir: "auto" })}
          className="after:absolute after:inset-0 group-hover:underline"
        >
          {card.title}
        </a>
      </Heading>
      <CardPrice locale={locale} price={card.price} unitCode={card.unitCode} rates={rates} />
      <p className="num mt-0.5 flex flex-wrap gap-x-2.5 text-[0.8rem] text-ink-2">
        {moq !== null && <span>{t("browse.card.moq", { quantity: quantityIn(locale, moq, card.unitCode) })}</span>}
        {leadDays && <span>{leadTime(locale, leadDays)}</span>}
      </p>
    </article>
  );
}

/** "5–9 working days", or that it is ready. */
function leadTime(locale: Locale, { low, high }: { low: number; high: number }): string {
  const t = words(locale);
  const { number } = formats(locale);
  if (high === 0) return t("browse.card.ready");
  return t("browse.card.days", { span: low === high ? number(low) : `${number(low)}–${number(high)}`, count: high });
}
