import { formatPricesNote } from "@/components/layout/prices-note";
import { buttonClass, pillClass } from "@/components/ui/button";
import { paths } from "@/lib/http/paths";
import { currencyOf } from "@/lib/i18n/format";
import { words } from "@/lib/i18n/messages";
import { compareOffers, offerSorts } from "@/lib/trade/sourcing/compare-offers";
import { ActionForm } from "./action-form.client";
import { OfferCard } from "./offer-card";
import { OfferTable } from "./offer-table";
import type { OwnRequestProps } from "./own-request-props";
import { TermsNote } from "./terms-note";

const sortNames = { price: "sourcing.compare.byPrice", days: "sourcing.compare.byDays" } as const;

/** Compares the quotes in a table, or as cards on phones; a button in each chooses it. */
export function Comparison({ actions, own, rates, token, sort, locale }: OwnRequestProps) {
  const t = words(locale);
  const { request, threadToken } = own;
  const currency = currencyOf(locale);
  const offers = compareOffers(own.offers, request, sort, currency, rates);
  const mayChoose = request.status === "open" || request.status === "closed";
  const shared = { request, offers, currency, mayChoose, locale };
  return (
    <section aria-labelledby="quotes" className="grid gap-4">
      <div className="flex flex-wrap items-center gap-3">
        <h2 id="quotes" className="me-auto font-bold text-xl">
          {t("sourcing.compare.heading")}
        </h2>
        <nav aria-label={t("sourcing.compare.sort")} className="flex gap-2">
          {offerSorts.map((each) => (
            <a
              key={each}
              href={`${paths.sourcingRequest(locale, token, { sort: each })}#quotes`}
              aria-current={each === sort ? "true" : undefined}
              className={pillClass(each === sort)}
            >
              {t(sortNames[each])}
            </a>
          ))}
        </nav>
      </div>
      {threadToken && (
        <p>
          <a href={paths.guestThread(locale, threadToken)} className={buttonClass("go")}>
            {t("sourcing.compare.openThread")}
          </a>
        </p>
      )}
      <ActionForm action={actions.choose} id="choose" hidden={{ token, locale }} wrong={t("errors.title")}>
        <OfferTable {...shared} />
        <ul className="grid gap-4 sm:grid-cols-2 xl:hidden">
          {offers.map((offer) => (
            <OfferCard key={offer.id} offer={offer} {...shared} />
          ))}
        </ul>
      </ActionForm>
      {mayChoose && <p className="max-w-prose text-ink-2 text-sm">{t("sourcing.compare.note")}</p>}
      <TermsNote terms={offers.map(({ incoterm }) => incoterm)} locale={locale} />
      <p className="text-ink-3 text-sm">{formatPricesNote(locale, { ...rates, shown: currency })}</p>
    </section>
  );
}
