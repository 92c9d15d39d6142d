import { Plate } from "@/components/ui/plate";
import { Tag } from "@/components/ui/tag";
import { type Locale, textIn } from "@/lib/locale";
import type { BoothOnFloor, Floor } from "@/lib/market/floors";
import { words } from "@/lib/messages";
import { paths } from "@/lib/paths";
import { areasOf } from "./areas";

/** The booths of a floor along its areas. Each has an anchor, where plates elsewhere lead to. */
export function FloorPlan({ locale, floor }: { locale: Locale; floor: Floor }) {
  const t = words(locale);
  return (
    <div className="grid gap-6">
      {areasOf(floor.booths).map(({ name, booths }) => (
        <section key={name}>
          <h3 className="mb-2 font-semibold text-ink-2 text-sm">
            {name ? t("market.area", { area: name }) : t("market.elsewhere")}
          </h3>
          <ol className="grid gap-2 border-line-2 border-s-4 ps-3 sm:grid-cols-2 xl:grid-cols-3">
            {booths.map((booth) => (
              <Booth key={booth.number} locale={locale} floor={floor} booth={booth} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

function Booth({ locale, floor, booth }: { locale: Locale; floor: Floor; booth: BoothOnFloor }) {
  const t = words(locale);
  const { shop } = booth;
  return (
    <li
      id={booth.number.toLowerCase()}
      className="relative grid content-start justify-items-start gap-2 rounded-m border border-line bg-surface p-3 target:border-plate target:ring-2 target:ring-plate hover:border-ink"
    >
      <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <Plate booth={{ ...booth, districtCode: floor.district.code, floor: floor.floor }} />
        {booth.street !== null && (
          <span className="text-ink-3 text-xs">{t("market.street", { street: booth.street })}</span>
        )}
      </span>
      <a href={paths.shop(locale, shop)} dir="auto" className="font-semibold leading-snug after:absolute after:inset-0">
        {textIn(shop.names, locale)}
      </a>
      <p className="flex flex-wrap items-center gap-2 text-ink-2 text-sm">
        <span className="num">{t("storefront.designs", { count: shop.designCount })}</span>
        {shop.isVerified && <Tag look="good">✓ {t("storefront.verified.tag")}</Tag>}
      </p>
    </li>
  );
}
