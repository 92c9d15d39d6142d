import { Facts } from "@/components/ui/facts";
import { Panel } from "@/components/ui/panel";
import type { DeclaredCertificate } from "@/lib/catalogue/certificate";
import { leadDaysByBoard } from "@/lib/catalogue/factory/plan";
import type { PublicListing } from "@/lib/catalogue/public-listing";
import { formats } from "@/lib/i18n/format";
import { direction, type Locale, languageNames, languageTag, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { quantityIn } from "@/lib/i18n/units";
import { listPackingFacts } from "./packing-facts";
import { formatLeadDays } from "./trade-words";

type Props = { locale: Locale; listing: PublicListing };

/** Shows the description and attributes beside packing, lead times and certificates. */
export const ListingDetails = (props: Props) => (
  <div className="grid gap-4 md:grid-cols-2 print:grid-cols-2">
    <About {...props} />
    <Terms {...props} />
  </div>
);

/** Says who wrote the text if the shop did not write it in the reader's language. */
function describeOrigin({ text, sourceLocale }: PublicListing, locale: Locale): string | undefined {
  const t = words(locale);
  if (text.origin !== "own")
    return t(`listing.about.${text.origin}`, { language: formats(locale).language(sourceLocale) });
  if (text.description && text.locale !== locale)
    return t("listing.about.language", { language: languageNames[text.locale] });
  return undefined;
}

/** Shows the description, marked with its origin, the customization on offer, and the attributes. */
function About({ locale, listing }: Props) {
  const t = words(locale);
  const { text, customisation, attributes, sourceLocale } = listing;
  const details = attributes.map(({ name, value }) => ({ name, value: textIn(value, locale, sourceLocale) }));
  const origin = describeOrigin(listing, locale);
  if (!text.description && !origin && customisation.length === 0 && details.length === 0) return null;
  return (
    <Panel>
      <h2 className="font-bold text-lg">{t("listing.about.heading")}</h2>
      {text.description && (
        <p
          lang={languageTag(text.locale)}
          dir={direction(text.locale)}
          className="mt-2 max-w-prose whitespace-pre-line text-ink-2 text-sm"
        >
          {text.description}
        </p>
      )}
      {origin && <p className="mt-1.5 text-ink-3 text-xs">{origin}</p>}
      {customisation.length > 0 && (
        <section className="mt-3 flex flex-wrap items-baseline gap-x-3 gap-y-1.5">
          <h3 className="font-semibold text-sm">{t("listing.customisation.heading")}</h3>
          <ul className="flex flex-wrap gap-1.5">
            {customisation.map((each) => (
              <li key={each} className="rounded-s border border-line-2 px-2 py-0.5 text-xs">
                {t(`listing.customisation.${each}`)}
              </li>
            ))}
          </ul>
        </section>
      )}
      {details.length > 0 && <Facts look="two" facts={details} />}
    </Panel>
  );
}

/** Shows packing, lead times that differ from the price tiers' steps, and certificates. */
function Terms({ locale, listing }: Props) {
  const t = words(locale);
  const { certificates, leadTimes, tiers, unitCode } = listing;
  const isInTiers = leadTimes.every(
    ({ fromQuantity }, index) => index === 0 || tiers.some((tier) => tier.fromQuantity === fromQuantity),
  );
  return (
    <Panel>
      <h2 className="font-bold text-lg">{t("listing.about.packing")}</h2>
      <Facts look="wide" facts={listPackingFacts(locale, listing)} />
      {leadTimes.length > 0 && (tiers.length === 0 || !isInTiers) && (
        <>
          <h3 className="mt-3 font-semibold text-sm">{t("listing.about.leadTimes")}</h3>
          <Facts
            look="wide"
            facts={leadTimes.map(({ fromQuantity, workingDays }) => ({
              name: t("listing.about.leadTime", { quantity: quantityIn(locale, fromQuantity, unitCode) }),
              value: formatLeadDays(locale, leadDaysByBoard(listing, fromQuantity, new Date()) ?? workingDays),
            }))}
          />
        </>
      )}
      {certificates.length > 0 && (
        <>
          <h3 className="mt-3 font-semibold text-sm">{t("listing.about.certificates")}</h3>
          <Facts
            look="wide"
            facts={certificates.map((each) => ({ name: each.kind, value: certificateWords(locale, each) }))}
          />
        </>
      )}
      <p className="mt-3 text-ink-3 text-xs">
        {t("listing.planner.aid")} {leadTimes.length > 0 && t("listing.about.leadNote")}
      </p>
    </Panel>
  );
}

/** Formats a certificate with the date since which the shop declares it. */
function certificateWords(locale: Locale, { number, issuer, expiresOn, declaredOn }: DeclaredCertificate): string {
  const t = words(locale);
  const day = (at: string) => formats(locale).day(at, "long");
  const until = expiresOn && t("listing.about.validUntil", { day: day(expiresOn) });
  return [number, issuer, until, t("listing.about.declared", { day: day(declaredOn) })].filter(Boolean).join(" · ");
}
