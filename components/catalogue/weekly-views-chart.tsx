import type { WeeklyViews } from "@/lib/catalogue/weekly-views";
import type { Locale } from "@/lib/i18n/locale";
import { formatWeeklyViews } from "./format-rise";

const width = 60;
const height = 20;

/** Charts a week of views, with a text below it. Time runs left to right in all languages. */
export function WeeklyViewsChart({ locale, week }: { locale: Locale; week: WeeklyViews }) {
  const curve = pathOf(week.days);
  return (
    <div className="week">
      <svg viewBox={`0 -2 ${width} ${height + 2}`} preserveAspectRatio="none" aria-hidden="true">
        <path d={`${curve}V${height}H0z`} />
        <path d={curve} vectorEffect="non-scaling-stroke" />
      </svg>
      <p>{formatWeeklyViews(locale, week)}</p>
    </div>
  );
}

/** Draws the curve of a week of views alone. */
export const WeekCurve = ({ days }: Pick<WeeklyViews, "days">) => (
  <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
    <path d={pathOf(days)} vectorEffect="non-scaling-stroke" />
  </svg>
);

/** Returns the path of the curve, scaled from 0 at the bottom to the maximum at the top. */
function pathOf(days: number[]): string {
  const max = Math.max(...days, 1);
  const point = (count: number, at: number) =>
    `${Math.round((at * width) / (days.length - 1))} ${Math.round((1 - count / max) * height)}`;
  return `M${days.map(point).join("L")}`;
}
