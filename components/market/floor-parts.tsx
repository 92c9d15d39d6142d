import { pillClass } from "@/components/ui/button";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { Floor } from "@/lib/market/floors";

/** Links to the pages of a floor with many booths, each named by its first and last booth. */
export function FloorParts({ locale, floor }: { locale: Locale; floor: Floor }) {
  const { district, page, parts } = floor;
  const t = words(locale);
  if (parts.length === 0) return null;
  return (
    <nav aria-label={t("market.parts")} className="num mt-4 print:hidden">
      <h2 className="font-bold text-lg">{t("market.parts")}</h2>
      <ul className="mt-2 flex max-h-56 flex-wrap gap-2 overflow-y-auto p-0.5 md:max-h-none">
        {parts.map((part) => (
          <li key={part.page}>
            <a
              href={paths.floor(locale, district.code, floor.floor, part.page)}
              aria-current={part.page === page ? "page" : undefined}
              className={pillClass(part.page === page)}
            >
              <bdi>
                {part.area && `${part.area} `}
                {part.first}–{part.last}
              </bdi>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
