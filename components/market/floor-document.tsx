import { type Breadcrumb, Breadcrumbs } from "@/components/layout/breadcrumbs";
import { pillClass } from "@/components/ui/button";
import { paths } from "@/lib/http/paths";
import { type Locale, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { Floor } from "@/lib/market/floors";
import { FloorList } from "./floor-list";
import { FloorMap } from "./floor-map";
import { FloorParts } from "./floor-parts";

/** Renders the page of a floor: map and list of booths, categories sold there, and links to other floors. */
export function FloorDocument({ locale, floor, steps }: { locale: Locale; floor: Floor; steps: Breadcrumb[] }) {
  const t = words(locale);
  const { district, booths, categories } = floor;
  return (
    <div className="page py-4 md:pt-5 md:pb-16">
      <Breadcrumbs locale={locale} steps={steps} />
      <h1 className="mt-2 font-bold text-[1.5rem] leading-tight md:text-[1.9rem]">
        {t("market.floorTitle", { district: textIn(district.names, locale), floor: floor.floor })}
      </h1>
      <nav aria-label={t("market.otherFloors")} className="mt-3 flex flex-wrap gap-2 print:hidden">
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
      <FloorParts locale={locale} floor={floor} />
      {booths.length > 0 ? (
        <div className="mt-6 grid gap-x-8 gap-y-6 xl:grid-cols-[minmax(0,1fr)_19rem]">
          <section className="min-w-0">
            <h2 className="font-bold text-lg">
              {t("market.plan")}
              <span className="num ms-2 font-normal text-base text-ink-2">
                {t("market.booths", { count: floor.boothCount })}
              </span>
            </h2>
            <p className="mt-1 mb-3 max-w-prose text-ink-2 text-sm">
              {t(floor.parts.length > 0 ? "market.map.partNote" : "market.map.note")}
            </p>
            <FloorMap locale={locale} floor={floor} />
          </section>
          <section className="min-w-0">
            <h2 className="mb-3 font-bold text-lg">{t("market.map.list")}</h2>
            <FloorList locale={locale} floor={floor} />
          </section>
        </div>
      ) : (
        <div className="mt-6 rounded-l border border-line-2 border-dashed p-6">
          <h2 className="font-bold text-lg">{t("market.emptyTitle")}</h2>
          <p className="mt-1 text-ink-2">{t("market.emptyText")}</p>
        </div>
      )}
      {categories.length > 0 && (
        <section className="mt-10 print:hidden">
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
        </section>
      )}
      <p className="mt-5 text-sm print:hidden">
        <a href={paths.openShop(locale)} className="inline-flex min-h-11 items-center underline">
          {t("market.openShop")}
        </a>
      </p>
    </div>
  );
}
