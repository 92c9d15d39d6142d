import type { ReactNode } from "react";
import { buttonClass } from "@/components/ui/button";
import { moqOf } from "@/lib/catalogue/listing";
import type { ListingCard as Card } from "@/lib/catalogue/listing-card";
import type { PublicListing } from "@/lib/catalogue/public-listing";
import { toBase36 } from "@/lib/core/id";
import type { ShownRates } from "@/lib/core/money";
import { inCurrency, paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import { type Locale, languageTag, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { CardPrice } from "../card-price";
import { Picture } from "../picture";

type Props = {
  locale: Locale;
  listing: PublicListing;
  family: Card[];
  rates: ShownRates;
  quantity?: number;
  path: string;
  action: (form: FormData) => Promise<void>;
};

/** Shows parent, listing and children with what changed; a form asks about several of them, with a quantity for each. */
export function FamilySection({ locale, listing, family, rates, quantity, path, action }: Props) {
  const t = words(locale);
  if (family.length === 0) return null;
  const parent = family.find(({ id }) => id === listing.parent?.listingId);
  const isOnSale = listing.status === "published";
  const moq = moqOf(listing.tiers);
  const field = (id: number, title: string, moq: number | null | undefined, value?: number) => (
    <label className="num relative z-1 mt-1.5 flex flex-wrap items-center gap-x-2 text-ink-2 text-xs">
      <span>{t("listing.list.quantity")}</span>
      <input
        name={`quantity.${toBase36(id)}`}
        inputMode="numeric"
        autoComplete="off"
        dir="ltr"
        aria-label={`${t("listing.list.quantity")} · ${title}`}
        pattern="[\p{Nd}\s.,٬]*"
        title={t("inquiries.sendInquiry.quantity.wrong")}
        defaultValue={value}
        {...(value && { "data-quantity": "" })}
        className="h-11 w-24 rounded-s border border-line-2 bg-surface px-2 text-center font-semibold text-base text-ink md:h-9 md:text-sm"
      />
      {moq && <span>{t("browse.card.moq", { quantity: formats(locale).number(moq) })}</span>}
    </label>
  );
  const member = (card: Card) => (
    <Member
      key={card.id}
      {...relationTo(listing, card.id, locale)}
      picture={card.picture}
      field={field(card.id, card.title, card.moq)}
    >
      <h3 className="line-clamp-2 font-medium leading-snug">
        <a
          href={inCurrency(paths.listing(locale, card, quantity), rates.chosen)}
          rel={rates.chosen && "nofollow"}
          {...(card.titleLocale !== locale && { lang: languageTag(card.titleLocale), dir: "auto" })}
          className="after:absolute after:inset-0 hover:underline"
        >
          {card.title}
        </a>
      </h3>
      <CardPrice locale={locale} price={card.price} unitCode={card.unitCode} rates={rates} />
    </Member>
  );
  return (
    <section id="family">
      <h2 className="font-bold text-xl">{t("listing.family.heading")}</h2>
      <p className="max-w-prose text-ink-2 text-sm">{t("listing.family.intro")}</p>
      <form action={action} className="mt-3 grid justify-items-start gap-3">
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="back" value={path} />
        {rates.chosen && <input type="hidden" name="currency" value={rates.chosen} />}
        <ul className="family">
          {parent && member(parent)}
          <Member
            label={t("listing.family.self")}
            picture={listing.pictures[0] ?? null}
            isCurrent
            field={isOnSale && field(listing.id, listing.text.title, moq, quantity ?? moq ?? 1)}
          >
            <h3 className="line-clamp-2 font-medium leading-snug">
              <bdi>{listing.text.title}</bdi>
            </h3>
          </Member>
          {family.filter((card) => card !== parent).map(member)}
        </ul>
        <button type="submit" className={buttonClass("plain")}>
          {t("families.bulkInquiry.submit")}
        </button>
      </form>
    </section>
  );
}

type MemberProps = {
  label: string;
  changes?: string;
  picture: { key: string; color: string } | null;
  isCurrent?: boolean;
  field?: ReactNode;
  children: ReactNode;
};

const Member = ({ label, changes, picture, isCurrent, field, children }: MemberProps) => (
  <li
    aria-current={isCurrent ? "true" : undefined}
    className="relative flex gap-3 rounded-m border border-line bg-surface p-2 aria-[current]:border-ink"
  >
    <div className="size-16 flex-none md:size-20 overflow-clip rounded-s bg-line">
      {picture && (
        <Picture
          pictureKey={picture.key}
          color={picture.color}
          alt=""
          sizes="80px"
          width={80}
          height={80}
          widths={[160]}
        />
      )}
    </div>
    <div className="min-w-0 text-sm">
      <p className="font-semibold text-amber text-xs">{label}</p>
      {children}
      {changes && (
        <p className="mt-1 line-clamp-2 text-ink-2 text-xs">
          <bdi>{changes}</bdi>
        </p>
      )}
      {field}
    </div>
  </li>
);

/** Returns how a listing of the family relates to this one, and what changed between them. */
function relationTo({ parent, children, successorId, sourceLocale }: PublicListing, id: number, locale: Locale) {
  const t = words(locale);
  const child = children.find(({ listingId }) => listingId === id);
  const changes = id === parent?.listingId ? parent.changes : child?.changes;
  const relation =
    id === parent?.listingId ? "parent" : id === successorId ? "successor" : (child?.relation ?? "sibling");
  return { label: t(`listing.family.${relation}`), changes: changes && textIn(changes, locale, sourceLocale) };
}
