import type { Home } from "@/lib/catalogue/get-home";
import { paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { HomeSection } from "./home-section";

type Industry = Home["industries"][number];

/** Shows the districts as buildings: their floors, the ground floor at the bottom, each with its industries. */
export function FloorWalk({ locale, industries }: { locale: Locale; industries: Home["industries"] }) {
  const t = words(locale);
  return (
    <HomeSection title={t("home.floors")} more={{ href: paths.market(locale), label: t("common.nav.market") }}>
      <ul className="home-shelf buildings auto-cols-[10.5rem] gap-3 lg:auto-cols-fr lg:grid-flow-col">
        {buildingsOf(industries).map(({ code, name, floors }) => (
          <li key={code}>
            {[...floors].map(([floor, names]) => (
              <a key={floor} href={paths.floor(locale, code, floor)}>
                <b>{floor}F</b> <span>{formats(locale).list(names)}</span>
              </a>
            ))}
            <a href={paths.district(locale, code)}>{name}</a>
          </li>
        ))}
      </ul>
    </HomeSection>
  );
}

type Building = { code: string; name: string; floors: Map<number, string[]> };

/** Groups the names of industries by district and floor: districts in the order of their codes, floors from the top. */
function buildingsOf(industries: readonly Industry[]): Building[] {
  const buildings = new Map<string, Building>();
  for (const { districtCode: code, districtName, floor, name } of industries.toSorted(byFloor)) {
    const building = buildings.get(code) ?? { code, name: districtName, floors: new Map<number, string[]>() };
    building.floors.set(floor, [...(building.floors.get(floor) ?? []), name]);
    buildings.set(code, building);
  }
  return [...buildings.values()];
}

const byFloor = (one: Industry, other: Industry) =>
  one.districtCode.localeCompare(other.districtCode) || other.floor - one.floor;
