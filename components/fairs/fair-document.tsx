import { ListingGrid } from "@/components/catalogue/listing-grid";
import { Breadcrumbs, breadcrumbList } from "@/components/layout/breadcrumbs";
import { JsonLd } from "@/components/layout/json-ld";
import { buttonClass } from "@/components/ui/button";
import { StandPlate } from "@/components/ui/stand-plate";
import type { ShownRates } from "@/lib/core/money";
import { isOpenToShops, phaseOf } from "@/lib/fairs/fair";
import type { PublicFair } from "@/lib/fairs/find-public-fair";
import { paths } from "@/lib/http/paths";
import { type Locale, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { FairFacts } from "./fair-facts";
import { fairGraph } from "./fair-graph";
import { FairPictures } from "./fair-pictures";
import { formatFairDay, standText } from "./format-fair";
import { PhaseTag } from "./phase-tag";
import { pictureKeysOf } from "./picture-keys";
import { StandCards } from "./stand-cards";

type Props = { locale: Locale; found: PublicFair; rates: ShownRates; now: Date };

/** Renders a fair before, while and after it takes place: facts, the shops by stand, and the designs they feature. */
export function FairDocument({ locale, found, rates, now }: Props) {
  const { fair, stands, cards, designCount, placeOf } = found;
  const t = words(locale);
  const phase = phaseOf(fair, now);
  const name = textIn(fair.names, locale);
  const steps = [
    { name: t("fairs.nav"), href: paths.fairs(locale) },
    { name, href: paths.fair(locale, fair) },
  ];
  return (
    <>
      <JsonLd graph={[fairGraph(locale, found), breadcrumbList(locale, steps)]} />
      <div className="border-line border-b bg-linear-to-b from-amber-soft to-paper">
        <div className="page grid items-center gap-6 py-5 lg:grid-cols-[minmax(0,1fr)_32.5rem] lg:gap-12 lg:py-10">
          <div>
            <Breadcrumbs locale={locale} steps={steps} isShort />
            <p className="mt-2 mb-3">
              <PhaseTag locale={locale} phase={phase} />
            </p>
            <h1 className="text-balance font-bold text-3xl leading-tight md:text-5xl">{name}</h1>
            <FairFacts locale={locale} fair={fair} shopCount={stands.length} designCount={designCount} />
            {(phase.phase === "over" || phase.phase === "cancelled") && (
              <p className="mb-5 max-w-prose text-ink-2">{t(`fairs.page.${phase.phase}`)}</p>
            )}
            <FairActions locale={locale} found={found} now={now} />
          </div>
          <div className="h-56 lg:h-85">
            <FairPictures keys={pictureKeysOf(found)} eager />
          </div>
        </div>
      </div>
      <div className="page grid grid-cols-1 gap-10 py-8">
        <section id="shops">
          <h2 className="mb-3.5 font-bold text-xl">{t("fairs.page.stands")}</h2>
          {stands.length > 0 ? (
            <StandCards locale={locale} stands={stands} />
          ) : (
            <p className="rounded-l border border-line-2 border-dashed p-6 text-ink-2">
              {isOpenToShops(fair, now)
                ? t("fairs.page.noStands", { date: formatFairDay(locale, fair.applyUntil ?? fair.lastDay) })
                : t("fairs.page.noStandsOver")}
            </p>
          )}
        </section>
        {cards.length > 0 && (
          <section id="designs">
            <h2 className="mb-3.5 font-bold text-xl">
              {t("fairs.page.featured")}{" "}
              <span className="font-normal text-ink-2 text-sm">{t("fairs.page.featuredNote")}</span>
            </h2>
            <ListingGrid
              locale={locale}
              cards={cards}
              rates={rates}
              look="row"
              noteOf={({ id }) => {
                const place = placeOf[id];
                return (
                  place && (
                    <p className="mt-1">
                      <StandPlate place={place} label={t("fairs.page.stand", { place: standText(place) })} />
                    </p>
                  )
                );
              }}
            />
          </section>
        )}
      </div>
    </>
  );
}

/** Renders the ways from here: the designs or shops for buyers, the application for shops. */
function FairActions({ locale, found: { fair, cards, stands }, now }: Omit<Props, "rates">) {
  const t = words(locale);
  return (
    <p className="flex flex-wrap gap-2.5">
      {cards.length > 0 ? (
        <a href="#designs" className={buttonClass("go")}>
          {t("fairs.page.toDesigns")}
        </a>
      ) : (
        stands.length > 0 && (
          <a href="#shops" className={buttonClass("go")}>
            {t("fairs.page.stands")}
          </a>
        )
      )}
      {isOpenToShops(fair, now) && (
        <a href={paths.workspaceFairs(locale)} className={buttonClass("plain")}>
          {t("fairs.page.apply")}
        </a>
      )}
    </p>
  );
}
