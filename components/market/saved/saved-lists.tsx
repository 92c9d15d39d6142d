import type { ReactNode } from "react";
import { ListingGrid } from "@/components/catalogue/listing-grid";
import { Plate } from "@/components/ui/plate";
import type { ShownRates } from "@/lib/core/money";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { Saved } from "@/lib/market/saved/list-saved";
import { RemoveButton } from "./remove-button";

type Action = (form: FormData) => Promise<void>;
type Props = { locale: Locale; action: Action };

function SavedSection({ title, empty, children }: { title: string; empty: string; children: ReactNode }) {
  return (
    <section className="grid gap-3">
      <h2 className="font-bold text-xl">{title}</h2>
      {children ?? (
        <p className="rounded-l border border-line-2 border-dashed px-5 py-6 text-balance text-ink-2">{empty}</p>
      )}
    </section>
  );
}

/** Lists saved listings with a button to remove each. */
export function SavedListings({ locale, action, cards, rates }: Props & Pick<Saved, "cards"> & { rates: ShownRates }) {
  const t = words(locale);
  return (
    <SavedSection title={t("saved.designs")} empty={t("saved.emptyDesigns")}>
      {cards.length > 0 ? (
        <ListingGrid
          locale={locale}
          cards={cards}
          rates={rates}
          noteOf={({ id, title }) => (
            <RemoveButton locale={locale} action={action} name="listing" id={id} named={title} />
          )}
        />
      ) : undefined}
    </SavedSection>
  );
}

/** Lists saved shops with a button to remove each. */
export function SavedShops({ locale, action, shops }: Props & Pick<Saved, "shops">) {
  const t = words(locale);
  return (
    <SavedSection title={t("saved.shops")} empty={t("saved.emptyShops")}>
      {shops.length > 0 ? (
        <ul className="divide-y divide-line rounded-l border border-line bg-surface px-4">
          {shops.map((shop) => {
            const name = textIn(shop.names, locale, shop.locale);
            return (
              <li key={shop.id} className="flex flex-wrap items-center gap-x-3 py-2">
                <a
                  href={paths.shop(locale, shop)}
                  className="inline-flex min-h-11 w-full min-w-0 items-center font-semibold sm:w-auto sm:flex-1"
                >
                  <bdi>{name}</bdi>
                </a>
                {shop.booth && <Plate booth={shop.booth} href={paths.booth(locale, shop.booth)} />}
                <RemoveButton locale={locale} action={action} name="shop" id={shop.id} named={name} />
              </li>
            );
          })}
        </ul>
      ) : undefined}
    </SavedSection>
  );
}

type Search = { id: string; name: string; href: string };

/** Lists saved searches with a button to remove each. */
export function SavedSearches({ locale, action, searches }: Props & { searches: Search[] }) {
  const t = words(locale);
  return (
    <SavedSection title={t("saved.searches")} empty={t("saved.emptySearches")}>
      {searches.length > 0 ? (
        <>
          <p className="text-ink-2 text-sm">{t("saved.weekly")}</p>
          <ul className="divide-y divide-line rounded-l border border-line bg-surface px-4">
            {searches.map(({ id, name, href }) => (
              <li key={id} className="flex flex-wrap items-center gap-x-3 py-2">
                <a href={href} className="inline-flex min-h-11 min-w-0 flex-1 items-center font-semibold">
                  {name}
                </a>
                <RemoveButton locale={locale} action={action} name="search" id={id} named={name} />
              </li>
            ))}
          </ul>
        </>
      ) : undefined}
    </SavedSection>
  );
}
