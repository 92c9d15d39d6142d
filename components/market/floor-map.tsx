import { boothAnchor, paths } from "@/lib/http/paths";
import { industriesIn } from "@/lib/i18n/industries";
import { type Locale, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { BoothOnFloor, Floor } from "@/lib/market/floors";
import { listIndustriesByBooths, truncate } from "./area-industries";
import { arrangeFloor, cell, corridor, floorMargin, type PlacedArea, type PlacedStreet } from "./floor-layout";
import { estimateWidth, placeLabels } from "./street-labels";

type Props = { locale: Locale; floor: Floor };

/**
 * Draws the floor from above. A booth with a shop links to the shop, and its anchor is the target of plates. The map is
 * not mirrored for right-to-left languages.
 */
export function FloorMap({ locale, floor }: Props) {
  const t = words(locale);
  const { width, height, areas } = arrangeFloor(floor.booths);
  const place = { district: textIn(floor.district.names, locale), floor: floor.floor };
  return (
    <nav dir="ltr" aria-label={t("market.map.floor", place)} className="floor-map">
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: a title would be a tooltip on every booth; the nav has the name */}
      <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
        <rect className="hall" x="1" y="1" width={width - 2} height={height - 2} rx={floorMargin} />
        {areas.map((area) => (
          <Area key={area.name} locale={locale} area={area} />
        ))}
      </svg>
    </nav>
  );
}

function Area({ locale, area }: { locale: Locale; area: PlacedArea<BoothOnFloor> }) {
  const t = words(locale);
  const { name, x, y, width, height, streets } = area;
  const title = name ? t("market.area", { area: name }) : t("market.noArea");
  const zone = listIndustriesByBooths(
    streets.flatMap(({ booths }) => booths.map(({ booth }) => booth.shop.industryId)),
    industriesIn(locale),
  );
  const inner = width - 16;
  return (
    <g transform={`translate(${x} ${y})`}>
      <rect className="area" width={width} height={height} rx="10" />
      <text className="area-name" x="10" y="23">
        {isolated(title)}
      </text>
      <text className="zone" x={width - 10} y="23">
        {truncate(zone.join(" · "), (inner - estimateWidth(title) * 1.5) / 6.8)}
      </text>
      <path className="free" d={rowsOf(streets, inner)} />
      <path className="closed" d={linesOf(streets, inner)} />
      {streets.map(
        (street) => street.booths.length > 0 && <Street key={street.y} locale={locale} street={street} width={inner} />,
      )}
    </g>
  );
}

/** Isolates text, so that Arabic keeps its word order around a Latin letter in a left-to-right drawing. */
const isolated = (text: string) => `\u2068${text}\u2069`;

/** Returns the path of booth rows along streets with shops; the dashes of its stroke draw the free booths. */
const rowsOf = (streets: PlacedStreet<BoothOnFloor>[], width: number) =>
  streets
    .filter(({ booths }) => booths.length > 0)
    .flatMap(({ y }) => [y + cell / 2, y + cell + corridor + cell / 2])
    .map((y) => `M9 ${y}h${width - 2}`)
    .join("");

const linesOf = (streets: PlacedStreet<BoothOnFloor>[], width: number) =>
  streets
    .filter(({ booths }) => booths.length === 0)
    .map(({ y }) => `M9 ${y + 1}h${width - 2}`)
    .join("");

function Street({ locale, street, width }: { locale: Locale; street: PlacedStreet<BoothOnFloor>; width: number }) {
  const t = words(locale);
  const sign = street.street === null ? "" : t("market.street", { street: street.street });
  const baseline = street.y + cell + corridor - 4;
  const labelled = street.booths.map(({ x, booth }) => ({ x, name: truncate(textIn(booth.shop.names, locale), 40) }));
  const labels = placeLabels(labelled, sign ? 10 + estimateWidth(sign) : 8, width + 8);
  return (
    <g className="street">
      {sign && (
        <text className="sign" x="10" y={baseline}>
          {sign}
        </text>
      )}
      {street.booths.map(({ booth, x, y }, index) => {
        const label = labels[index];
        const name = textIn(booth.shop.names, locale);
        return (
          <a
            key={booth.number}
            id={boothAnchor(booth.number)}
            href={paths.shop(locale, booth.shop)}
            aria-label={t("market.map.booth", { shop: name, number: booth.number })}
          >
            <rect x={x} y={y} width={cell} height={cell} rx="5" />
            {label && (
              <text x={label.x} y={baseline} textAnchor={label.anchor} className={label.isShown ? "shown" : undefined}>
                {labelled[index]?.name}
              </text>
            )}
          </a>
        );
      })}
    </g>
  );
}
