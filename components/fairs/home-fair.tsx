import { phaseOf } from "@/lib/fairs/fair";
import type { ListedFair } from "@/lib/fairs/list-public-fairs";
import { paths } from "@/lib/http/paths";
import { type Locale, textIn } from "@/lib/i18n/locale";
import { formatDays } from "./format-fair";
import { PhaseTag } from "./phase-tag";

/** Renders the fair that runs today in one row, for the home page, which has few bytes left. */
export function HomeFair({ locale, listed: { fair }, now }: { locale: Locale; listed: ListedFair; now: Date }) {
  return (
    <p className="flex items-center gap-x-3">
      <PhaseTag locale={locale} phase={phaseOf(fair, now)} />
      <a href={paths.fair(locale, fair)} className="inline-flex min-h-11 min-w-0 items-center font-semibold underline">
        <span className="truncate">{textIn(fair.names, locale)}</span>
      </a>
      <span className="max-md:hidden">{formatDays(locale, fair)}</span>
    </p>
  );
}
