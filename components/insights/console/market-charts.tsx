import { Panel } from "@/components/ui/panel";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { MarketWeek } from "@/lib/insights/market-figures";
import { ColumnsChart } from "../columns-chart";
import type { MarketColumn } from "./market-columns";
import { WeeksTable } from "./weeks-table";

type Props = { locale: Locale; columns: MarketColumn[]; weeks: MarketWeek[] };

/** Shows each figure of the market by week as a chart, and all of them as one table. */
export function MarketCharts({ locale, columns, weeks }: Props) {
  const title = words(locale)("marketFigures.byWeek");
  return (
    <Panel>
      <h2 className="mb-4 font-bold text-xl">{title}</h2>
      <div className="grid grid-cols-1 gap-x-8 gap-y-6 lg:grid-cols-2">
        {columns.map(({ name, label, count, format }) => (
          <ColumnsChart
            key={name}
            locale={locale}
            title={label}
            columns={weeks.map((week) => ({ start: week.week, count: count(week) }))}
            format={format}
            look="fill-jade"
          />
        ))}
      </div>
      <WeeksTable locale={locale} caption={title} weeks={weeks} columns={columns} />
    </Panel>
  );
}
