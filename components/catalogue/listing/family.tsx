import type { ListingCard as Card } from "@/lib/catalogue/listing-card";
import type { PublicListing } from "@/lib/catalogue/public-listing";
import { type Locale, textIn } from "@/lib/locale";
import { words } from "@/lib/messages";
import type { Rates } from "@/lib/money";
import { ListingCard } from "../listing-card";

type Props = { locale: Locale; listing: PublicListing; family: Card[]; rates: Rates };

/** What this design grew out of and what grew out of it, each with what changed. */
export function Family({ locale, listing, family, rates }: Props) {
  const t = words(locale);
  const { parent, children, successorId, sourceLocale } = listing;
  const tie = (id: number) => {
    if (id === parent?.listingId) return { label: t("listing.family.parent"), changes: parent.changes };
    const child = children.find(({ listingId }) => listingId === id);
    if (child) return { label: t(`listing.family.${child.relation}`), changes: child.changes };
    return id === successorId ? { label: t("listing.family.successor"), changes: {} } : undefined;
  };
  if (family.length === 0) return null;
  return (
    <section>
      <h2 className="font-bold text-xl">{t("listing.family.heading")}</h2>
      <p className="mt-1 max-w-prose text-ink-2 text-sm">{t("listing.family.intro")}</p>
      <ul className="mt-4 grid grid-cols-2 gap-x-3 gap-y-6 md:grid-cols-4 md:gap-x-4.5">
        {family.map((card) => {
          const found = tie(card.id);
          return (
            <li key={card.id} className="min-w-0">
              {found && (
                <p className="mb-2 text-sm">
                  <span className="block font-semibold text-amber">{found.label}</span>
                  <span className="line-clamp-2 min-h-[2.75em] text-ink-2 leading-snug">
                    <bdi>{textIn(found.changes, locale, sourceLocale)}</bdi>
                  </span>
                </p>
              )}
              <ListingCard
                locale={locale}
                card={card}
                rates={rates}
                sizes="(min-width: 80rem) 18rem, (min-width: 48rem) 23vw, 46vw"
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
