import { paths } from "@/lib/http/paths";
import { type Locale, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { District } from "@/lib/market/floors";

type Props = { locale: Locale; districts: District[] };

/** SVG units; 360 wide, so that a phone shows the drawing at its natural size. */
const width = 360;
const perRow = 4;
const column = 88;
const front = { width: 66, height: 28 };
const depth = { x: 12, y: 9 };
const name = 24;
const margin = 10;

/** Draws the districts as buildings: each floor links to its page, the name below to the district. */
export function MarketMap({ locale, districts }: Props) {
  const t = words(locale);
  const rows = Array.from({ length: Math.ceil(districts.length / perRow) }, (_, row) =>
    districts.slice(row * perRow, (row + 1) * perRow),
  );
  let ground = 0;
  const blocks = rows.flatMap((row) => {
    ground += Math.max(...row.map(levelsOf)) * front.height + depth.y + margin;
    const y = ground;
    ground += name + margin;
    return row.map((district, index) => ({ district, x: 6 + index * column, y }));
  });
  return (
    <nav dir="ltr" aria-label={t("market.map.market")} className="site-map">
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: a title would be a tooltip on every floor; the nav has the name */}
      <svg viewBox={`0 0 ${width} ${ground}`} width={width} height={ground}>
        {[...new Set(blocks.map(({ y }) => y))].map((y) => (
          <path key={y} className="ground" d={`M0 ${y}h${width - depth.x}l${depth.x} ${-depth.y - 6}H${depth.x}z`} />
        ))}
        {blocks.map(({ district, x, y }) => (
          <Building key={district.code} locale={locale} district={district} x={x} y={y} />
        ))}
      </svg>
    </nav>
  );
}

/** Draws one district. @param y its bottom edge */
function Building({ locale, district, x, y }: { locale: Locale; district: District; x: number; y: number }) {
  const levels = levelsOf(district);
  const top = y - levels * front.height;
  const right = x + front.width;
  return (
    <>
      <path className="side" d={`M${right} ${y}V${top}l${depth.x} ${-depth.y}v${levels * front.height}z`} />
      <path className="roof" d={`M${x} ${top}h${front.width}l${depth.x} ${-depth.y}h${-front.width}z`} />
      {Array.from({ length: levels }, (_, index) => index + 1).map((level) => (
        <Level key={level} locale={locale} district={district} level={level} x={x} y={y - level * front.height} />
      ))}
      <a href={paths.district(locale, district.code)} aria-label={textIn(district.names, locale)}>
        <rect className="name" x={x} y={y} width={front.width} height={name} />
        <text className="code" x={x + front.width / 2} y={y + 17}>
          {district.code}
        </text>
      </a>
    </>
  );
}

type LevelProps = { locale: Locale; district: District; level: number; x: number; y: number };

/** Draws one storey; a storey that is not a floor of the market is an empty rectangle. */
function Level({ locale, district, level, x, y }: LevelProps) {
  const t = words(locale);
  const floor = district.floors.find((each) => each.floor === level);
  const background = <rect className="background" x={x} y={y} width={front.width} height={front.height} />;
  if (!floor) return background;
  const label = t("market.map.floorLink", {
    district: textIn(district.names, locale),
    floor: level,
    booths: t("market.booths", { count: floor.boothCount }),
  });
  return (
    <a href={paths.floor(locale, district.code, level)} aria-label={label}>
      {background}
      <text x={x + 9} y={y + 19}>
        {t("market.floorShort", { floor: level })}
      </text>
      <text className="count" x={x + front.width - 9} y={y + 19}>
        {floor.boothCount}
      </text>
    </a>
  );
}

const levelsOf = ({ floors }: District) => Math.max(1, ...floors.map(({ floor }) => floor));
