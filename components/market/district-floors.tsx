import { paths } from "@/lib/http/paths";
import { type Locale, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { District } from "@/lib/market/floors";

/** Lists a district's floors from the top: industries and number of booths of each. */
export function DistrictFloors({ locale, district }: { locale: Locale; district: District }) {
  const t = words(locale);
  return (
    <ol reversed className="grid gap-2">
      {district.floors.toReversed().map(({ floor, boothCount, industries }) => (
        <li key={floor}>
          <a
            href={paths.floor(locale, district.code, floor)}
            className="grid grid-cols-[auto_minmax(0,1fr)] items-center gap-x-4 gap-y-1 rounded-m border border-line bg-surface p-3 hover:border-ink sm:grid-cols-[auto_minmax(0,1fr)_auto]"
          >
            <span
              dir="ltr"
              className="num grid h-11 w-20 place-items-center rounded-[7px] bg-plate font-semibold text-sm text-white"
            >
              {district.code} · {t("market.floorShort", { floor })}
            </span>
            <span className="min-w-0 font-medium leading-snug">
              {industries.length > 0
                ? industries.map(({ names }) => textIn(names, locale)).join(locale === "zh" ? "、" : " · ")
                : t("market.floor", { floor })}
            </span>
            <span className="num col-start-2 text-ink-2 text-sm sm:col-start-3">
              {t("market.booths", { count: boothCount })}
            </span>
          </a>
        </li>
      ))}
    </ol>
  );
}
