import { Breadcrumbs, type Crumb } from "@/components/chrome/breadcrumbs";
import { pillClass } from "@/components/ui/button";
import { type Locale, textIn } from "@/lib/locale";
import type { Floor } from "@/lib/market/floors";
import { words } from "@/lib/messages";
import { paths } from "@/lib/paths";
import { FloorPlan } from "./floor-plan";

/** A floor: its booths street by street, what is sold there, and the way up and down. */
export function FloorDocument({ locale, floor, steps }: { locale: Locale; floor: Floor; steps: Crumb[] }) {
  const t = words(locale);
  const { district, booths, categories } = floor;
  return (
    <div className="page py-4 md:pt-5 md:pb-16">
      <Breadcrumbs locale={locale} steps={steps} />
      <h1 className="mt-2 font-bold text-[1.5rem] leading-tight md:text-[1.9rem]">
        {t("market.floorTitle", { district: textIn(district.names, locale), floor: floor.floor })}
      </h1>
      <nav aria-label={t("market.otherFloors")} className="mt-3 flex flex-wrap gap-2">
        {floor.floors.map((each) => (
          <a
            key={each}
            href={paths.floor(locale, district.code, each)}
            aria-current={each === floor.floor ? "page" : undefined}
            className={pillClass(each === floor.floor)}
          >
            {t("market.floor", { floor: each })}
          </a>
        ))}
      </nav>
      <div className="mt-6 grid gap-8 lg:grid-cols-[minmax(0,1fr)_18rem]">
        <section>
          <h2 className="mb-4 font-bold text-lg">
            {booths.length > 0 ? t("market.plan") : t("market.emptyTitle")}
            {booths.length > 0 && (
              <span className="ms-2 font-normal text-base text-ink-2">
                {t("market.booths", { count: booths.length })}
              </span>
            )}
          </h2>
          {booths.length > 0 ? (
            <FloorPlan locale={locale} floor={floor} />
          ) : (
            <p className="text-ink-2">{t("market.emptyText")}</p>
          )}
        </section>
        <aside>
          {categories.length > 0 && (
            <>
              <h2 className="mb-3 font-bold text-lg">{t("market.sold")}</h2>
              <ul className="flex flex-wrap gap-2">
                {categories.map((category) => (
                  <li key={category.id}>
                    <a href={paths.category(locale, category)} className={pillClass()}>
                      {textIn(category.names, locale)}
                    </a>
                  </li>
                ))}
              </ul>
            </>
          )}
          <p className="mt-5 text-sm">
            <a href={paths.openShop(locale)} className="inline-flex min-h-11 items-center underline">
              {t("market.openShop")}
            </a>
          </p>
        </aside>
      </div>
    </div>
  );
}
