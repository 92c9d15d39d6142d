import { formatBoothAddress } from "@/components/market/booth-address";
import { Facts } from "@/components/ui/facts";
import { Panel } from "@/components/ui/panel";
import { Plate } from "@/components/ui/plate";
import { paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import { type Locale, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { BuyerCountry } from "@/lib/shops/buyer-countries";
import type { LineStep } from "@/lib/shops/line-growth";
import type { PublicShop } from "@/lib/shops/public-shop";
import { formatShare } from "./format-figures";
import { GrowthChart } from "./growth-chart";
import { VerifiedClaimLine } from "./verified-claim-line";

type Props = { locale: Locale; shop: PublicShop };

/** Lists the verified claims of a shop with their dates. */
export function VerifiedClaims({ locale, shop: { verified } }: Props) {
  const t = words(locale);
  return (
    <Panel>
      <h2 className="font-semibold">{t("storefront.verified.heading")}</h2>
      {verified.length === 0 ? (
        <p className="mt-2 text-ink-2 text-sm">{t("storefront.verified.notYetText")}</p>
      ) : (
        <ul className="mt-2 grid gap-2 text-sm">
          {verified.map((each) => (
            <li key={each.claim} className="flex gap-2">
              <VerifiedClaimLine locale={locale} verified={each} />
            </li>
          ))}
        </ul>
      )}
      <p className="mt-3 text-ink-3 text-xs">{t("storefront.verified.never")}</p>
    </Panel>
  );
}

/** Shows the facts of the factory with the growth of its lines, and whether they are self-declared or verified. */
export function Factory({ locale, shop: { factory, verified, locale: own }, growth }: Props & { growth: LineStep[] }) {
  const t = words(locale);
  if (!factory) return null;
  const { number, day } = formats(locale);
  const { city, squareMetres, staff, lines, dailyOutput } = factory;
  const visit = verified.find(({ claim }) => claim === "factory_visit");
  const countFact = (name: string, count: number | null) => (count === null ? [] : [{ name, value: number(count) }]);
  const facts = [
    { name: t("storefront.factory.city"), value: textIn(city, locale, own) },
    ...(squareMetres === null
      ? []
      : [{ name: t("storefront.factory.area"), value: t("storefront.factory.metres", { count: squareMetres }) }]),
    ...countFact(t("storefront.factory.staff"), staff),
    ...countFact(t("storefront.factory.lines"), lines),
    ...countFact(t("storefront.factory.output"), dailyOutput),
  ];
  return (
    <Panel>
      <h2 className="font-semibold">{t("storefront.factory.heading")}</h2>
      <Facts facts={facts} />
      <GrowthChart locale={locale} steps={growth} today={new Date()} />
      <p className="mt-2 text-ink-3 text-xs">
        {visit ? t("storefront.factory.visited", { date: day(visit.decidedOn, "long") }) : t("storefront.factory.self")}
      </p>
    </Panel>
  );
}

/** Lists the shop's companies and stocks abroad. */
export function Presences({ locale, shop: { presences, locale: own } }: Props) {
  const t = words(locale);
  if (presences.length === 0) return null;
  return (
    <Panel>
      <h2 className="font-semibold">{t("storefront.presences.heading")}</h2>
      <ul className="mt-2 grid gap-2 text-sm">
        {presences.map(({ country, city, entity, hasStock }) => (
          <li key={country + entity}>
            <span className="font-medium">
              {textIn(city, locale, own)}, {formats(locale).country(country)}
            </span>
            <span className="block text-ink-2">
              <bdi>{entity}</bdi> ·{" "}
              {hasStock === "yes" ? t("storefront.presences.stock") : t("storefront.presences.noStock")}
            </span>
          </li>
        ))}
      </ul>
      <p className="mt-2 text-ink-3 text-xs">{t("storefront.factory.self")}</p>
    </Panel>
  );
}

/** Shows the shares of the countries that write to the shop most; hidden until one has enough inquiries. */
export function BuyerCountries({ locale, countries }: { locale: Locale; countries: BuyerCountry[] }) {
  const t = words(locale);
  if (countries.length === 0) return null;
  return (
    <Panel>
      <h2 className="font-semibold">{t("storefront.buyers.heading")}</h2>
      <dl className="mt-2 grid gap-2 text-sm">
        {countries.map(({ country, share }) => (
          <div key={country} className="grid grid-cols-[7rem_minmax(0,1fr)_2.75rem] items-center gap-3">
            <dt>{formats(locale).country(country)}</dt>
            <dd className="col-span-2 grid grid-cols-subgrid items-center">
              <progress value={share} max={1} className="share" aria-hidden="true" />
              <span className="num text-end font-semibold">{formatShare(locale, share)}</span>
            </dd>
          </div>
        ))}
      </dl>
      <p className="mt-2 text-ink-3 text-xs">{t("storefront.buyers.measured")}</p>
    </Panel>
  );
}

/** Lists the booths with addresses, opening hours and links to the floor plan. */
export function BoothDirections({ locale, shop: { booths } }: Props) {
  const t = words(locale);
  if (booths.length === 0) return null;
  return (
    <Panel>
      <h2 className="font-semibold">{t("storefront.findUs.heading")}</h2>
      <ul className="mt-2 grid gap-4 text-sm">
        {booths.map((booth) => (
          <li key={booth.districtCode + booth.floor + booth.number} className="grid justify-items-start gap-1.5">
            <Plate booth={booth} />
            <span>{formatBoothAddress(locale, booth)}</span>
            <span className="num text-ink-2">
              {t("storefront.findUs.hours", { from: booth.opensAt, to: booth.closesAt })}
              {booth.squareMetres != null && ` · ${t("storefront.findUs.area", { count: booth.squareMetres })}`}
            </span>
            <a href={paths.booth(locale, booth)} className="inline-flex min-h-11 items-center underline md:min-h-0">
              {t("storefront.findUs.onFloor")}
            </a>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
