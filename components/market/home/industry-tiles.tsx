import { Picture } from "@/components/catalogue/picture";
import type { Home } from "@/lib/catalogue/get-home";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { HomeSection } from "./home-section";

type Props = { locale: Locale; industries: Home["industries"] };

const pictureCount = 6;

/** Shows the six largest industries with pictures, and links to the others. */
export function IndustryTiles({ locale, industries }: Props) {
  const t = words(locale);
  return (
    <HomeSection
      title={t("home.byIndustry")}
      more={{ href: paths.industries(locale), label: t("common.searchForm.allIndustries") }}
    >
      <ul className="grid grid-cols-2 gap-3 sm:grid-cols-3 lg:grid-cols-6">
        {industries.slice(0, pictureCount).map((industry) => (
          <li key={industry.id}>
            <a
              href={paths.category(locale, industry)}
              className="block h-full rounded-l border border-line bg-surface p-3 hover:border-ink"
            >
              {industry.pictureKey && (
                <span className="hidden aspect-square overflow-clip rounded-m bg-line sm:block">
                  <Picture
                    pictureKey={industry.pictureKey}
                    alt=""
                    sizes="(min-width: 64rem) 11rem, 30vw"
                    width={176}
                    height={176}
                    widths={[160, 320]}
                  />
                </span>
              )}
              <b className="block font-semibold text-sm sm:mt-2">{industry.name}</b>
              <span className="num text-ink-3 text-xs">
                {t("browse.place", { district: industry.districtName, floor: industry.floor })}
              </span>
            </a>
          </li>
        ))}
      </ul>
      <ul className="mt-4 grid grid-cols-2 gap-x-4 text-sm sm:grid-cols-3 lg:grid-cols-5">
        {industries.slice(pictureCount).map((industry) => (
          <li key={industry.id}>
            <a
              href={paths.category(locale, industry)}
              className="inline-flex min-h-11 items-center text-ink-2 hover:text-ink hover:underline md:min-h-9"
            >
              {industry.name}
            </a>
          </li>
        ))}
      </ul>
    </HomeSection>
  );
}
