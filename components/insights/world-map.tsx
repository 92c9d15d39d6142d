import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { Part } from "@/lib/insights/metrics";
import { countryName } from "./names";
import world from "./world.json" with { type: "json" };

type Props = { locale: Locale; countries: Part[] };

const largest = 24;
const smallest = 3;
const places = world.places as unknown as Record<string, [number, number] | undefined>;

/** Circles on the land, without any border; their area is the number of visitors. See tests/support/make-world.ts. */
export function WorldMap({ locale, countries }: Props) {
  const { number } = formats(locale);
  const most = Math.max(...countries.map(({ visitors }) => visitors.now), 1);
  return (
    <svg
      role="img"
      aria-label={words(locale)("insights.country.map")}
      viewBox={`0 0 ${world.width} ${world.height - 8}`}
      className="block w-full print:[print-color-adjust:exact]"
    >
      <path d={world.land} className="fill-line" />
      {countries
        .filter(({ visitors }) => visitors.now > 0)
        .map(({ name, visitors }) => {
          const at = places[name];
          return at ? (
            <circle
              key={name}
              cx={at[0]}
              cy={at[1]}
              r={Math.round(Math.max(smallest, largest * Math.sqrt(visitors.now / most)) * 10) / 10}
              className="fill-jade/70 stroke-1 stroke-surface"
            >
              <title>{`${countryName(name, locale)}: ${number(visitors.now)}`}</title>
            </circle>
          ) : null;
        })}
    </svg>
  );
}
