import { Facts } from "@/components/ui/facts";
import { Panel } from "@/components/ui/panel";
import type { PublicListing } from "@/lib/catalogue/public-listing";
import { daysFor } from "@/lib/factory/plan";
import { type Locale, textIn } from "@/lib/locale";
import { words } from "@/lib/messages";
import { quantityIn } from "@/lib/units";
import { packingFacts } from "./packing-facts";
import { leadWords } from "./trade-words";

/** Attributes, packing, and when goods leave. */
export function Details({ locale, listing }: { locale: Locale; listing: PublicListing }) {
  const t = words(locale);
  const { attributes, leadTimes, sourceLocale, unitCode } = listing;
  const details = attributes.map(({ name, value }) => ({ name, value: textIn(value, locale, sourceLocale) }));
  return (
    <div className="grid gap-4 md:grid-cols-2 lg:grid-cols-3 print:grid-cols-3">
      {details.length > 0 && (
        <Panel>
          <h2 className="font-semibold">{t("listing.about.details")}</h2>
          <Facts facts={details} />
        </Panel>
      )}
      <Panel>
        <h2 className="font-semibold">{t("listing.about.packing")}</h2>
        <Facts facts={packingFacts(locale, listing)} />
      </Panel>
      {leadTimes.length > 0 && (
        <Panel>
          <h2 className="font-semibold">{t("listing.about.leadTimes")}</h2>
          <Facts
            facts={leadTimes.map(({ fromQuantity, workingDays }) => ({
              name: t("listing.about.leadTime", { quantity: quantityIn(locale, fromQuantity, unitCode) }),
              value: leadWords(locale, daysFor(listing, fromQuantity, new Date()) ?? workingDays),
            }))}
          />
          <p className="mt-2 text-ink-3 text-xs">{t("listing.about.leadNote")}</p>
        </Panel>
      )}
    </div>
  );
}
