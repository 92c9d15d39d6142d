import { formatReplyTime, formatShare } from "@/components/shops/format-figures";
import { Panel } from "@/components/ui/panel";
import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { CaseWeek } from "@/lib/insights/market-figures";
import { ColumnsChart } from "../columns-chart";
import { WeeksTable } from "./weeks-table";

/** Returns what the table and the file say about decided cases. */
export function caseColumns(locale: Locale) {
  const t = words(locale);
  const { number } = formats(locale);
  return [
    {
      name: "decided",
      label: t("marketFigures.cases.decided"),
      text: ({ decided }: CaseWeek) => number(decided),
      inFile: ({ decided }: CaseWeek) => String(decided),
    },
    {
      name: "onTime",
      label: t("marketFigures.cases.onTime"),
      text: ({ decided, onTime }: CaseWeek) => (decided > 0 ? formatShare(locale, onTime / decided) : "–"),
      inFile: ({ decided, onTime }: CaseWeek) => (decided > 0 ? (onTime / decided).toFixed(3) : ""),
    },
    {
      name: "minutes",
      label: t("marketFigures.cases.minutes"),
      text: ({ medianMinutes }: CaseWeek) => (medianMinutes === null ? "–" : formatReplyTime(locale, medianMinutes)),
      inFile: ({ medianMinutes }: CaseWeek) => (medianMinutes === null ? "" : String(medianMinutes)),
    },
  ];
}

/** Shows how many cases operators decided by week, how many of them in time, and how long they took. */
export function CaseTimes({ locale, cases }: { locale: Locale; cases: CaseWeek[] }) {
  const title = words(locale)("marketFigures.cases.title");
  const columns = caseColumns(locale);
  return (
    <Panel>
      <h2 className="mb-4 font-bold text-xl">{title}</h2>
      <div className="grid gap-6">
        <ColumnsChart
          locale={locale}
          title={columns[0]?.label ?? title}
          columns={cases.map(({ week, decided }) => ({ start: week, count: decided }))}
          look="fill-jade"
        />
        <ColumnsChart
          locale={locale}
          title={columns[2]?.label ?? title}
          columns={cases.map(({ week, medianMinutes }) => ({ start: week, count: medianMinutes ?? 0 }))}
          format={(minutes) => formatReplyTime(locale, minutes)}
          look="fill-amber"
        />
      </div>
      <WeeksTable locale={locale} caption={title} weeks={cases} columns={columns} />
    </Panel>
  );
}
