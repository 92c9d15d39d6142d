import { Facts } from "@/components/ui/facts";
import { Panel } from "@/components/ui/panel";
import type { DeclaredCertificate } from "@/lib/catalogue/certificate";
import { leadDaysByBoard } from "@/lib/catalogue/factory/plan";
import type { PublicListing } from "@/lib/catalogue/public-listing";
import { formats } from "@/lib/i18n/format";
import { type Locale, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { quantityIn } from "@/lib/i18n/units";
import { listPackingFacts } from "./packing-facts";
import { formatLeadDays } from "./trade-words";

/** Shows attributes, packing, lead times and certificates. */
export function ListingDetails({ locale, listing }: { locale: Locale; listing: PublicListing }) {
  const t = words(locale);
  const { attributes, certificates, leadTimes, sourceLocale, unitCode } = listing;
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
        <Facts facts={listPackingFacts(locale, listing)} />
      </Panel>
      {leadTimes.length > 0 && (
        <Panel>
          <h2 className="font-semibold">{t("listing.about.leadTimes")}</h2>
          <Facts
            facts={leadTimes.map(({ fromQuantity, workingDays }) => ({
              name: t("listing.about.leadTime", { quantity: quantityIn(locale, fromQuantity, unitCode) }),
              value: formatLeadDays(locale, leadDaysByBoard(listing, fromQuantity, new Date()) ?? workingDays),
            }))}
          />
          <p className="mt-2 text-ink-3 text-xs">{t("listing.about.leadNote")}</p>
        </Panel>
      )}
      {certificates.length > 0 && (
        <Panel>
          <h2 className="font-semibold">{t("listing.about.certificates")}</h2>
          <Facts facts={certificates.map((each) => ({ name: each.kind, value: certificateWords(locale, each) }))} />
        </Panel>
      )}
    </div>
  );
}

/** Formats a certificate with the date since which the shop declares it. */
function certificateWords(locale: Locale, { number, issuer, expiresOn, declaredOn }: DeclaredCertificate): string {
  const t = words(locale);
  const day = (at: string) => formats(locale).day(at, "long");
  const until = expiresOn && t("listing.about.validUntil", { day: day(expiresOn) });
  return [number, issuer, until, t("listing.about.declared", { day: day(declaredOn) })].filter(Boolean).join(" · ");
}
