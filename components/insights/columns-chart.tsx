import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

type Props = {
  locale: Locale;
  title: string;
  /** In ascending order of time; `start` is YYYY-MM-DD. */
  columns: { start: string; count: number }[];
  look: string;
  /** Formats a count; as a number by default. */
  format?: (count: number) => string;
};

const width = 600;
const height = 100;

/** Renders a bar chart over time as SVG. Time runs left to right in every language. The table repeats the figures. */
export function ColumnsChart({ locale, title, columns, look, format = formats(locale).number }: Props) {
  const t = words(locale);
  const { day } = formats(locale);
  const peak = columns.reduce((one, other) => (other.count > one.count ? other : one), { start: "", count: 0 });
  const scaleMax = peak.count || 1;
  const step = width / Math.max(columns.length, 1);
  const gap = Math.min(step * 0.25, 4);
  const caption =
    peak.count > 0
      ? t("insights.chart.peak", { count: format(peak.count), day: day(peak.start) })
      : t("insights.chart.none");
  const barHeight = (count: number) => Math.round((count / scaleMax) * height * 10) / 10;
  return (
    <figure>
      <figcaption className="mb-2 flex flex-wrap items-baseline justify-between gap-x-4">
        <span className="font-semibold">{title}</span>
        <span className="num text-ink-2 text-sm">{caption}</span>
      </figcaption>
      <svg
        role="img"
        aria-label={`${title}: ${caption}`}
        viewBox={`0 0 ${width} ${height + 1}`}
        preserveAspectRatio="none"
        className={`block h-28 w-full ${look} print:[print-color-adjust:exact]`}
      >
        <path className="fill-none stroke-line-2" d={`M0 ${height + 0.5}H${width}`} vectorEffect="non-scaling-stroke" />
        {columns.map(({ start, count }, at) =>
          count > 0 ? (
            <rect
              key={start}
              x={Math.round((at * step + gap / 2) * 10) / 10}
              y={height - barHeight(count)}
              width={Math.round((step - gap) * 10) / 10}
              height={barHeight(count)}
            >
              <title>{`${day(start)}: ${format(count)}`}</title>
            </rect>
          ) : null,
        )}
      </svg>
      <p aria-hidden dir="ltr" className="num flex justify-between text-ink-3 text-xs">
        <span>{day(columns[0]?.start ?? "")}</span>
        <span>{day(columns.at(-1)?.start ?? "")}</span>
      </p>
    </figure>
  );
}
