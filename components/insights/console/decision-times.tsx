import { formatReplyTime, formatShare } from "@/components/shops/format-figures";
import { Panel } from "@/components/ui/panel";
import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { DecisionWeek } from "@/lib/insights/market-figures";
import { ColumnsChart } from "../columns-chart";
import { WeeksTable } from "./weeks-table";

type Kind = "cases" | "verifications";

/** Returns what the table and the file say about decisions of one kind. */
export function decisionColumns(locale: Locale, kind: Kind) {
  const t = words(locale);
  const { number } = formats(locale);
  return [
    {
      name: "decided",
      label: t(`marketFigures.${kind}.decided`),
      text: ({ decided }: DecisionWeek) => number(decided),
      inFile: ({ decided }: DecisionWeek) => String(decided),
    },
    {
      name: "onTime",
      label: t(`marketFigures.${kind}.onTime`),
      text: ({ decided, onTime }: DecisionWeek) => (decided > 0 ? formatShare(locale, onTime / decided) : "–"),
      inFile: ({ decided, onTime }: DecisionWeek) => (decided > 0 ? (onTime / decided).toFixed(3) : ""),
    },
    {
      name: "minutes",
      label: t(`marketFigures.${kind}.minutes`),
      text: ({ medianMinutes }: DecisionWeek) =>
        medianMinutes === null ? "–" : formatReplyTime(locale, medianMinutes),
      inFile: ({ medianMinutes }: DecisionWeek) => (medianMinutes === null ? "" : String(medianMinutes)),
    },
    {
      name: "p90",
      label: t("marketFigures.p90"),
      text: ({ p90Minutes }: DecisionWeek) => (p90Minutes === null ? "–" : formatReplyTime(locale, p90Minutes)),
      inFile: ({ p90Minutes }: DecisionWeek) => (p90Minutes === null ? "" : String(p90Minutes)),
    },
  ];
}

type Props = { locale: Locale; kind: Kind; weeks: DecisionWeek[] };

/** Shows how many cases or requests operators decided by week, how many of them in time, and how long they waited. */
export function DecisionTimes({ locale, kind, weeks }: Props) {
  const title = words(locale)(`marketFigures.${kind}.title`);
  const columns = decisionColumns(locale, kind);
  const label = (name: string) => columns.find((column) => column.name === name)?.label ?? title;
  return (
    <Panel>
      <h2 className="mb-4 font-bold text-xl">{title}</h2>
      <div className="grid gap-6">
        <ColumnsChart
          locale={locale}
          title={label("decided")}
          columns={weeks.map(({ week, decided }) => ({ start: week, count: decided }))}
          look="fill-jade"
        />
        <ColumnsChart
          locale={locale}
          title={label("minutes")}
          columns={weeks.map(({ week, medianMinutes }) => ({ start: week, count: medianMinutes ?? 0 }))}
          format={(minutes) => formatReplyTime(locale, minutes)}
          look="fill-amber"
        />
        <ColumnsChart
          locale={locale}
          title={label("p90")}
          columns={weeks.map(({ week, p90Minutes }) => ({ start: week, count: p90Minutes ?? 0 }))}
          format={(minutes) => formatReplyTime(locale, minutes)}
          look="fill-amber"
        />
      </div>
      <WeeksTable locale={locale} caption={title} weeks={weeks} columns={columns} />
    </Panel>
  );
}
