import { Panel } from "@/components/ui/panel";
import type { Trade } from "@/lib/catalogue/listing";
import type { PublicListing } from "@/lib/catalogue/public-listing";
import type { Currency, ShownRates } from "@/lib/core/money";
import { siteScript } from "@/lib/http/site-script";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { InquiryButtons } from "./inquiry-buttons";
import type { PlannedListing } from "./plan-listing";
import { Planner } from "./planner";
import { PriceNotes, PriceTiers } from "./price-tiers";

type Props = {
  locale: Locale;
  listing: PublicListing;
  shown: Trade & { currency: Currency };
  rates: ShownRates;
  quantity: number;
  path: string;
  planned: PlannedListing | undefined;
};

/** Shows the price tiers above the quantity planner, or that the price is on request; then the buttons. */
export function ListingOffer({ locale, listing, shown, rates, quantity, path, planned }: Props) {
  const isOnSale = listing.status === "published";
  const buttons = isOnSale && <InquiryButtons locale={locale} currency={rates.chosen} />;
  if (!planned)
    return (
      <Panel className="grid grid-cols-1 gap-3">
        <p className="font-semibold text-lg">{words(locale)("listing.prices.onRequest")}</p>
        {buttons}
      </Panel>
    );
  const Element = listing.pace ? "board-planner" : "quantity-planner";
  return (
    <Element id="planner" data-plan={JSON.stringify(planned.data)} className="grid grid-cols-1 gap-2">
      <PriceTiers {...{ locale, shown, rates, quantity, path }} counted={listing} />
      <PriceNotes {...{ locale, shown, rates }} counted={listing} next={planned.lines.next} />
      {isOnSale && (
        <Panel className="mt-0.5 grid grid-cols-1 gap-2.5 p-3.5! md:p-4!">
          <Planner {...planned} unitCode={listing.unitCode} path={path} currency={rates.chosen} />
          {buttons}
        </Panel>
      )}
      {listing.pace && <script src={siteScript("board")} defer />}
    </Element>
  );
}
