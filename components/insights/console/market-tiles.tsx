import { Figure } from "@/components/workspace/figure";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { MarketWeek } from "@/lib/insights/market-figures";
import type { MarketColumn } from "./market-columns";

type Props = { locale: Locale; columns: MarketColumn[]; weeks: MarketWeek[] };

/** Shows the figures of the last whole week, each with that of the week before. */
export function MarketTiles({ locale, columns, weeks }: Props) {
  const [before, last] = weeks.slice(-3);
  if (!before || !last) return null;
  return (
    <div className="grid grid-cols-2 gap-3 md:grid-cols-3 md:gap-4 lg:grid-cols-4 xl:grid-cols-5">
      {columns.map(({ name, label, text }) => (
        <Figure
          key={name}
          label={label}
          value={<span className="text-xl md:text-2xl">{text(last)}</span>}
          note={words(locale)("insights.tile.before", { count: text(before) })}
        />
      ))}
    </div>
  );
}
