import type { ReactNode } from "react";
import { buttonClass } from "@/components/ui/button";
import { moqOf } from "@/lib/catalogue/listing";
import type { ListingCard as Card } from "@/lib/catalogue/listing-card";
import type { PublicListing } from "@/lib/catalogue/public-listing";
import type { ShownRates } from "@/lib/core/money";
import { inCurrency, paths } from "@/lib/http/paths";
import { type Locale, languageTag, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { writeInquiryList } from "@/lib/inquiries/inquiry-list";
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

/** Shows parent, listing and children with what changed; a form adds several of them to the inquiry list. */
export function FamilySection({ locale, listing, family, rates, quantity, path, action }: Props) {
  const t = words(locale);
  if (family.length === 0) return null;
  const parent = family.find(({ id }) => id === listing.parent?.listingId);
  const isOnSale = listing.status === "published";
  const checkbox = (listingId: number, moq: number | null | undefined, isChosen: boolean) => (
    <label className="relative z-1 flex min-h-11 items-center gap-2 md:min-h-8">
      <input
        type="checkbox"
        name="designs[]"
        value={writeInquiryList([{ listingId, quantity: quantity ?? moq ?? 1 }])}
        defaultChecked={isChosen}
        className="size-5 accent-ink"
      />
      {t("families.bulkInquiry.choose")}
    </label>
  );
  const member = (card: Card) => (
    <Member
      key={card.id}
      {...relationTo(listing, card.id, locale)}
      picture={card.picture}
      checkbox={checkbox(card.id, card.moq, card === parent || (!parent && card === family[0]))}
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
      <p className="hidden max-w-prose text-ink-2 text-sm md:block">{t("listing.family.intro")}</p>
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
            checkbox={isOnSale && checkbox(listing.id, moqOf(listing.tiers), true)}
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
  checkbox?: ReactNode;
  children: ReactNode;
};

const Member = ({ label, changes, picture, isCurrent, checkbox, children }: MemberProps) => (
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
      {checkbox}
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
