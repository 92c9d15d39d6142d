import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

type Props<Week> = {
  locale: Locale;
  caption: string;
  /** The oldest first. */
  weeks: Week[];
  columns: { name: string; label: string; text: (week: Week) => string }[];
};

/** Renders figures by week as a table that scrolls on narrow screens, the newest first. */
export function WeeksTable<Week extends { week: string }>({ locale, caption, weeks, columns }: Props<Week>) {
  const t = words(locale);
  const { day } = formats(locale);
  return (
    <details className="mt-3">
      <summary className="disclosure flex min-h-11 cursor-pointer items-center text-ink-2 text-sm">
        {t("insights.chart.table")}
      </summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: people scroll the table by keyboard. */}
      <section aria-label={caption} tabIndex={0} className="overflow-x-auto">
        <table className="num w-full whitespace-nowrap text-sm">
          <caption className="sr-only">{caption}</caption>
          <thead>
            <tr className="border-line border-b text-ink-2">
              <th scope="col" className="py-2 pe-3 text-start font-medium">
                {t("insights.column.week")}
              </th>
              {columns.map(({ name, label }) => (
                <th key={name} scope="col" className="py-2 ps-3 text-end font-medium">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="divide-y divide-line">
            {weeks.toReversed().map((each) => (
              <tr key={each.week}>
                <th scope="row" className="py-2 pe-3 text-start font-normal">
                  {day(each.week)}
                </th>
                {columns.map(({ name, text }) => (
                  <td key={name} className="py-2 ps-3 text-end">
                    {text(each)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
