import { buttonClass } from "@/components/ui/button";
import { phaseOf } from "@/lib/fairs/fair";
import type { ListedFair } from "@/lib/fairs/list-public-fairs";
import { paths } from "@/lib/http/paths";
import { type Locale, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { FairCounts } from "./fair-list";
import { formatDays } from "./format-fair";
import { PhaseTag } from "./phase-tag";

/** Renders the fair that runs today in one row, for the home page. */
export function HomeFair({ locale, listed, now }: { locale: Locale; listed: ListedFair; now: Date }) {
  const t = words(locale);
  const { fair } = listed;
  return (
    <section className="grid items-center gap-x-6 gap-y-3 rounded-l border border-line bg-surface p-4 md:grid-cols-[minmax(0,1fr)_auto] md:p-5">
      <div>
        <p className="mb-1.5">
          <PhaseTag locale={locale} phase={phaseOf(fair, now)} />
        </p>
        <h2 className="font-bold text-xl leading-snug">{textIn(fair.names, locale)}</h2>
        <p className="num text-ink-2 text-sm">
          {formatDays(locale, fair)} · {textIn(fair.venues, locale)}, {textIn(fair.cities, locale)}
        </p>
        <FairCounts locale={locale} listed={listed} />
      </div>
      <a href={paths.fair(locale, fair)} className={buttonClass("plain")}>
        {t("fairs.home.see")}
      </a>
    </section>
  );
}
