import type { Home } from "@/lib/catalogue/get-home";
import { paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import pictures from "./industries.webp";
import { industryTile } from "./industry-tile";

const shownCount = 12;

/** Links to the largest industries, each with its picture, its floor, and the number of its designs. */
export function IndustryRail({ locale, industries }: { locale: Locale; industries: Home["industries"] }) {
  return (
    <nav aria-label={words(locale)("common.nav.industries")}>
      <ul className="home-shelf industry-rail auto-cols-[4.75rem] gap-2 lg:grid-cols-12 lg:gap-2.5">
        {industries.slice(0, shownCount).map((industry) => (
          <li key={industry.id}>
            <a href={paths.category(locale, industry)}>
              <IndustryPicture id={industry.id} />
              <b>{industry.name}</b>
              <bdi>
                {industry.districtCode} {industry.floor}F · {formats(locale).number(industry.count)}
              </bdi>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Shows the industry's tile of industries.webp. All tiles are one request, unlike a picture of a listing for each. */
function IndustryPicture({ id }: { id: number }) {
  const { x, y, width, height } = industryTile(id);
  return (
    <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <image href={pictures.src} x={-x} y={-y} width={pictures.width} height={pictures.height} />
    </svg>
  );
}
