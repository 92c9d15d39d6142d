import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { LineStep } from "@/lib/shops/line-growth";

const width = 300;
const height = 48;
const msPerDay = 86_400_000;
/** Days that the chart shows before the first change. */
const daysBefore = 7;
/** The newest changes, which fit into one row. */
const maxSteps = 4;

/** Charts the number of production lines over time, with the numbers and their dates below it. */
export function GrowthChart({ locale, steps, today }: { locale: Locale; steps: LineStep[]; today: Date }) {
  const t = words(locale);
  const { number, day } = formats(locale);
  const shown = steps.slice(-maxSteps);
  const [first] = shown;
  if (!first) return null;
  return (
    <figure className="mt-3">
      <figcaption className="text-ink-2 text-xs">{t("storefront.factory.growth")}</figcaption>
      <div className="week text-jade">
        <svg viewBox={`0 -2 ${width} ${height + 2}`} preserveAspectRatio="none" aria-hidden="true">
          <path d={`${pathOf(shown, today)}V${height}H0z`} className="fill-jade-soft" />
          <path d={pathOf(shown, today)} vectorEffect="non-scaling-stroke" />
        </svg>
      </div>
      <ol className="num mt-1 flex justify-between gap-2 text-xs">
        <li>
          <b className="block text-base">{number(first.before)}</b>
          <span className="text-ink-2">{t("storefront.factory.before")}</span>
        </li>
        {shown.map(({ day: date, after }) => (
          <li key={date + after}>
            <b className="block text-base">{number(after)}</b>
            <time dateTime={date} className="text-ink-2">
              {day(date)}
            </time>
          </li>
        ))}
      </ol>
    </figure>
  );
}

/** Returns the path of the steps, from a week before the first one to today. Time runs left to right in all languages. */
function pathOf(steps: LineStep[], today: Date): string {
  const from = Date.parse(steps[0]?.day ?? "") - daysBefore * msPerDay;
  const most = Math.max(...steps.flatMap(({ before, after }) => [before, after]));
  const x = (date: string) => Math.round(((Date.parse(date) - from) / (today.getTime() - from)) * width);
  const y = (lines: number) => Math.round((1 - lines / most) * height);
  return `M0 ${y(steps[0]?.before ?? 0)}${steps.map(({ day, after }) => `H${x(day)}V${y(after)}`).join("")}H${width}`;
}
