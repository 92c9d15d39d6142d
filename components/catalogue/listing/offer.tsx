import { Panel } from "@/components/ui/panel";
import { planFor } from "@/lib/catalogue/factory/plan";
import { moqOf, type Trade } from "@/lib/catalogue/listing";
import type { PublicListing } from "@/lib/catalogue/public-listing";
import type { Currency, ShownRates } from "@/lib/core/money";
import { siteScript } from "@/lib/http/site-script";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { Planner } from "./planner";
import { PriceTable } from "./price-table";
import { leadTimeSourceWords, plannerWords } from "./trade-words";

type Props = {
  locale: Locale;
  listing: PublicListing;
  shown: Trade & { currency: Currency };
  rates: ShownRates;
  quantity: number;
  path: string;
};

/** Shows the price table above the quantity planner, or that the price is on request. */
export function ListingOffer({ locale, listing, shown, rates, quantity, path }: Props) {
  if (moqOf(listing.tiers) === undefined)
    return (
      <Panel>
        <p className="font-semibold text-lg">{words(locale)("listing.prices.onRequest")}</p>
      </Panel>
    );
  const { currency, ...trade } = shown;
  const { pace } = listing;
  const promise = pace ? leadTimeSourceWords(locale, pace.touchedAt) : undefined;
  const data = { trade, currency, locale, words: { ...plannerWords(locale, listing), promise } };
  const Element = pace ? "board-planner" : "quantity-planner";
  return (
    <Element data-plan={JSON.stringify(data)} className="grid gap-3.5">
      <div className="overflow-hidden rounded-l border border-line bg-surface">
        <PriceTable locale={locale} counted={listing} shown={shown} rates={rates} quantity={quantity} />
      </div>
      {listing.status === "published" && (
        <Panel>
          <Planner data={data} plan={planFor(trade, quantity, new Date())} path={path} currency={rates.chosen} />
        </Panel>
      )}
      {pace && <script src={siteScript("board")} defer />}
    </Element>
  );
}
