import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { Part } from "@/lib/insights/metrics";
import { countryName } from "./names";
import world from "./world.json" with { type: "json" };

type Props = {
  locale: Locale;
  countries: Part[];
  /** The description of the map for screen readers; by default it speaks of visitors. */
  label?: string;
};

const maxRadius = 24;
const minRadius = 3;
const places = world.places as unknown as Record<string, [number, number] | undefined>;

/** Renders a circle for each country; its area is the number of visitors. `tests/support/make-world-map.ts` makes the map. */
export function WorldMap({ locale, countries, label = words(locale)("insights.country.map") }: Props) {
  const { number } = formats(locale);
  const scaleMax = Math.max(...countries.map(({ visitors }) => visitors.now), 1);
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${world.width} ${world.height - 8}`}
      className="block w-full print:[print-color-adjust:exact]"
    >
      <path d={world.land} className="fill-line" />
      {countries
        .filter(({ visitors }) => visitors.now > 0)
        .map(({ name, visitors }) => {
          const position = places[name];
          return position ? (
            <circle
              key={name}
              cx={position[0]}
              cy={position[1]}
              r={Math.round(Math.max(minRadius, maxRadius * Math.sqrt(visitors.now / scaleMax)) * 10) / 10}
              className="fill-jade/70 stroke-1 stroke-surface"
            >
              <title>{`${countryName(name, locale)}: ${number(visitors.now)}`}</title>
            </circle>
          ) : null;
        })}
    </svg>
  );
}
