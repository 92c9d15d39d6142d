import { Panel } from "@/components/ui/panel";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { Column } from "@/lib/insights/metrics";
import { ColumnsChart } from "./columns-chart";
import { ColumnsTable } from "./columns-table";

/** Shows visitors and inquiries by day or week, as two charts and a table. */
export function OverTime({ locale, columns, grain }: { locale: Locale; columns: Column[]; grain: "day" | "week" }) {
  const t = words(locale);
  const charts = [
    ["visitors", "fill-jade"],
    ["inquiries", "fill-amber"],
  ] as const;
  return (
    <Panel>
      <div className="grid gap-5 lg:grid-cols-2">
        {charts.map(([name, look]) => (
          <ColumnsChart
            key={name}
            locale={locale}
            title={t(`insights.chart.${name}`, { grain })}
            columns={columns.map((column) => ({ start: column.start, count: column[name] }))}
            look={look}
          />
        ))}
      </div>
      <ColumnsTable locale={locale} caption={t("insights.chart.visitors", { grain })} columns={columns} grain={grain} />
    </Panel>
  );
}
