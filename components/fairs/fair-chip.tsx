import { StandPlate } from "@/components/ui/stand-plate";
import type { Fair, StandPlace } from "@/lib/fairs/fair";
import { paths } from "@/lib/http/paths";
import { type Locale, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { standText } from "./format-fair";

/** Links from a shop's page to the fair at which it has a stand today. */
export function FairChip({ locale, fair, place }: { locale: Locale; fair: Fair; place: StandPlace }) {
  const t = words(locale);
  return (
    <p className="mb-5">
      <a
        href={paths.fair(locale, fair)}
        className="inline-flex min-h-11 flex-wrap items-center gap-x-2.5 gap-y-1 rounded-m bg-jade-soft px-3.5 py-2 font-semibold text-jade hover:underline"
      >
        {t("fairs.chip", { fair: textIn(fair.names, locale) })}
        <StandPlate place={place} label={t("fairs.page.stand", { place: standText(place) })} />
      </a>
    </p>
  );
}
