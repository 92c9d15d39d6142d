import type { Week } from "@/lib/catalogue/weekly-views";
import type { Locale } from "@/lib/i18n/locale";
import { weekIn } from "./rise";

const width = 60;
const height = 20;

/** The curve of a design's week, and under it what it shows in words. Time runs left to right in every language. */
export function WeekLine({ locale, week }: { locale: Locale; week: Week }) {
  const curve = pathOf(week.days);
  return (
    <div className="week">
      <svg viewBox={`0 -2 ${width} ${height + 2}`} preserveAspectRatio="none" aria-hidden="true">
        <path d={`${curve}V${height}H0z`} />
        <path d={curve} vectorEffect="non-scaling-stroke" />
      </svg>
      <p>{weekIn(locale, week)}</p>
    </div>
  );
}

/** From nothing at the bottom to the best day at the top. */
function pathOf(days: number[]): string {
  const most = Math.max(...days, 1);
  const point = (count: number, at: number) =>
    `${Math.round((at * width) / (days.length - 1))} ${Math.round((1 - count / most) * height)}`;
  return `M${days.map(point).join("L")}`;
}
