import { paths } from "@/lib/http/paths";
import { type Locale, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { DistrictPlan } from "@/lib/market/floors";
import { arrangeFloor } from "./floor-layout";

type Props = { locale: Locale; district: DistrictPlan };

/** SVG units; 360 wide, so that a phone shows the drawing at its natural size. */
const width = 360;
const plate = { width: 262, depth: 84, slant: 34, thickness: 6 };
const left = 58;
const step = 104;
const margin = 8;

/** Draws a district's floors one above the other, each a link, with booths at the positions of the floor plan. */
export function DistrictMap({ locale, district }: Props) {
  const t = words(locale);
  const name = textIn(district.names, locale);
  const floors = district.floors.toReversed();
  const height = floors.length * step + margin;
  return (
    <nav dir="ltr" aria-label={t("market.map.district", { district: name })} className="site-map">
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: a title would be a tooltip on every floor; the nav has the name */}
      <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
        {floors.map(({ floor, boothCount }, index) => (
          <a
            key={floor}
            href={paths.floor(locale, district.code, floor)}
            aria-label={t("market.map.floorLink", {
              district: name,
              floor,
              booths: t("market.booths", { count: boothCount }),
            })}
          >
            <Plate places={district.places.filter((place) => place.floor === floor)} y={margin + index * step} />
            <text x="2" y={margin + index * step + 20} className="level">
              {t("market.floorShort", { floor })}
            </text>
          </a>
        ))}
      </svg>
    </nav>
  );
}

/** Draws one floor in oblique projection, with the areas and booths of the floor plan. */
function Plate({ places, y }: { places: DistrictPlan["places"]; y: number }) {
  const layout = arrangeFloor(places);
  const across = plate.width / layout.width;
  const down = plate.depth / layout.height;
  const shear = -plate.slant / layout.height;
  const areas = layout.areas.map((area) => `M${area.x} ${area.y}h${area.width}v${area.height}h${-area.width}z`);
  const booths = layout.areas.flatMap((area) =>
    area.streets.flatMap((street) =>
      street.booths.map((booth) => `M${area.x + booth.x + 12} ${Math.round(area.y + booth.y + 12)}h0`),
    ),
  );
  const outline = `h${plate.width}l${-plate.slant} ${plate.depth}h${-plate.width}z`;
  return (
    <>
      <path className="side" d={`M${left} ${y + plate.thickness}${outline}`} />
      <path className="wall" d={`M${left} ${y}${outline}`} />
      <g transform={`matrix(${[across, 0, shear, down, left, y].map((part) => Number(part.toFixed(4))).join(" ")})`}>
        <path className="areas" d={areas.join("")} />
        <path className="booths" d={booths.join("")} />
      </g>
    </>
  );
}
