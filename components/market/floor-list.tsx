import { Plate } from "@/components/ui/plate";
import { boothAnchor, paths } from "@/lib/http/paths";
import { industriesIn } from "@/lib/i18n/industries";
import { type Locale, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { BoothOnFloor, Floor } from "@/lib/market/floors";

type Props = { locale: Locale; floor: Floor };
type Area = { name: string | null; booths: BoothOnFloor[] };

/** Lists the booths of the map in walking order; it is the map's accessible alternative. */
export function FloorList({ locale, floor }: Props) {
  const t = words(locale);
  return (
    <div className="grid items-start gap-x-8 gap-y-5 sm:grid-cols-2 xl:grid-cols-1 print:grid-cols-2">
      {groupByArea(floor.booths).map(({ name, booths }) => (
        <section key={name}>
          <h3 className="font-semibold">{name ? t("market.area", { area: name }) : t("market.noArea")}</h3>
          <ul className="divide-y divide-line">
            {booths.map((booth) => (
              <Row key={booth.number} locale={locale} floor={floor} booth={booth} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** Groups booths by area; both keep the walking order. */
export function groupByArea(booths: BoothOnFloor[]): Area[] {
  const areas: Area[] = [];
  for (const booth of booths) {
    const last = areas.at(-1);
    if (last && last.name === booth.area) last.booths.push(booth);
    else areas.push({ name: booth.area, booths: [booth] });
  }
  return areas;
}

function Row({ locale, floor, booth }: Props & { booth: BoothOnFloor }) {
  const t = words(locale);
  const { shop, street, number } = booth;
  const facts = [
    street !== null && t("market.street", { street }),
    industriesIn(locale).find(({ id }) => id === shop.industryId)?.name,
    t("storefront.designs", { count: shop.designCount }),
  ].filter(Boolean);
  return (
    <li className="flex items-start gap-3 break-inside-avoid pb-2">
      <a
        href={`#${boothAnchor(number)}`}
        aria-label={t("market.map.show", { number })}
        className="inline-flex min-h-11 flex-none items-center"
      >
        <Plate booth={{ districtCode: floor.district.code, floor: floor.floor, number }} />
      </a>
      <div className="min-w-0">
        <a
          href={paths.shop(locale, shop)}
          dir="auto"
          className="flex min-h-11 items-center font-semibold text-sm leading-snug hover:underline"
        >
          {textIn(shop.names, locale)}
        </a>
        <p className="num -mt-2 text-ink-2 text-xs">
          {facts.join(" · ")}
          {shop.isVerified && (
            <>
              {" · "}
              <span className="inline-block font-semibold text-jade">✓ {t("storefront.verified.tag")}</span>
            </>
          )}
        </p>
      </div>
    </li>
  );
}
