import { Panel } from "@/components/ui/panel";
import type { Booked, BookedDay } from "@/lib/catalogue/factory/plan-booked-weeks";
import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

const [barWidth, height] = [10, 60];
type Props = { booked: Booked & { agreed: number }; reader: Locale };

/** Charts eight weeks of capacity with a bar per day: booked, free and closed days. A table has the same figures. */
export function BookedChart({ booked: { weeks, beyond, agreed }, reader }: Props) {
  const t = words(reader);
  const { number } = formats(reader);
  const days = weeks.flatMap((week) => week.days);
  const maxCapacity = Math.max(1, ...days.map(({ capacity }) => capacity));
  return (
    <Panel className="grid gap-3">
      <h2 className="font-semibold text-lg">{t("factory.booked.title")}</h2>
      <svg
        aria-hidden="true"
        viewBox={`0 0 ${days.length * barWidth} ${height}`}
        preserveAspectRatio="none"
        className="block h-24 w-full rtl:-scale-x-100"
      >
        {days.map((day, at) => (
          <Bar key={day.day} day={day} at={at} maxCapacity={maxCapacity} />
        ))}
        {weeks.slice(1).map(({ from }, at) => (
          <path
            key={from}
            d={`M${(at + 1) * 7 * barWidth} 0v${height}`}
            className="stroke-line-2"
            strokeDasharray="2 2"
            vectorEffect="non-scaling-stroke"
          />
        ))}
      </svg>
      <p className="flex flex-wrap gap-x-4 gap-y-1 text-ink-2 text-xs">
        <Key className="bg-amber" label={t("factory.booked.booked")} />
        <Key className="bg-jade-soft" label={t("factory.booked.free")} />
        <Key className="bg-line-2" label={t("factory.booked.closed")} />
      </p>
      <WeekTable weeks={weeks} reader={reader} />
      {agreed > 0 && <p className="num text-ink-2 text-sm">{t("factory.booked.agreed", { pieces: number(agreed) })}</p>}
      {beyond > 0 && (
        <p className="num font-medium text-amber text-sm">{t("factory.booked.beyond", { pieces: number(beyond) })}</p>
      )}
    </Panel>
  );
}

function Bar({
  day: { isOpen, capacity, booked },
  at,
  maxCapacity,
}: {
  day: BookedDay;
  at: number;
  maxCapacity: number;
}) {
  const x = at * barWidth + 1;
  const width = barWidth - 2;
  if (!isOpen) return <rect x={x} y={height - 6} width={width} height={6} className="fill-line-2" />;
  const [high, full] = [(capacity / maxCapacity) * height, (booked / maxCapacity) * height];
  return (
    <>
      <rect x={x} y={height - high} width={width} height={high} className="fill-jade-soft" />
      <rect x={x} y={height - full} width={width} height={full} className="fill-amber" />
    </>
  );
}

const Key = ({ className, label }: { className: string; label: string }) => (
  <span className="inline-flex items-center gap-1.5">
    <span aria-hidden="true" className={`size-3 rounded-sm ${className}`} />
    {label}
  </span>
);

function WeekTable({ weeks, reader }: Pick<Booked, "weeks"> & { reader: Locale }) {
  const t = words(reader);
  const { number, day } = formats(reader);
  return (
    <details className="print:block">
      <summary className="min-h-11 cursor-pointer content-center text-sm">{t("factory.booked.table")}</summary>
      <table className="num w-full text-sm">
        <thead>
          <tr className="text-ink-3 text-xs">
            <th scope="col" className="py-1 text-start font-normal">
              {t("factory.booked.week")}
            </th>
            <th scope="col" className="text-end font-normal">
              {t("factory.booked.booked")}
            </th>
            <th scope="col" className="text-end font-normal">
              {t("factory.booked.free")}
            </th>
            <th scope="col" className="text-end font-normal">
              {t("factory.booked.closed")}
            </th>
          </tr>
        </thead>
        <tbody>
          {weeks.map(({ from, capacity, booked, closed }) => (
            <tr key={from} className="border-line border-t">
              <th scope="row" className="py-1.5 text-start font-normal">
                {day(from)}
              </th>
              <td className="text-end">{number(booked)}</td>
              <td className="text-end">{number(capacity - booked)}</td>
              <td className="text-end">{number(closed)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
