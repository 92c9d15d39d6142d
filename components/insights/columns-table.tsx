import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { Column } from "@/lib/insights/metrics";

type Props = { locale: Locale; caption: string; columns: Column[]; grain: "day" | "week" };

const counts = ["visitors", "views", "inquiries"] as const;

/** Renders the figures of the charts as a table, the newest first. */
export function ColumnsTable({ locale, caption, columns, grain }: Props) {
  const t = words(locale);
  const { number, day } = formats(locale);
  return (
    <details className="mt-3">
      <summary className="disclosure flex min-h-11 cursor-pointer items-center text-ink-2 text-sm">
        {t("insights.chart.table")}
      </summary>
      <table className="num w-full text-sm">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="border-line border-b text-ink-2">
            <th scope="col" className="py-2 text-start font-medium">
              {t(`insights.column.${grain}`)}
            </th>
            {counts.map((name) => (
              <th key={name} scope="col" className="py-2 text-end font-medium">
                {t(`insights.tile.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {columns.toReversed().map((column) => (
            <tr key={column.start}>
              <th scope="row" className="py-2 text-start font-normal">
                {day(column.start)}
              </th>
              {counts.map((name) => (
                <td key={name} className="py-2 text-end">
                  {number(column[name])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
