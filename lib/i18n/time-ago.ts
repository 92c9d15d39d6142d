import { formatTag, type Locale } from "./locale";

const steps = [
  ["minute", 60_000],
  ["hour", 3_600_000],
  ["day", 86_400_000],
] as const;

/** Formats the time since `at` in the reader's language: "2 hr. ago", "yesterday". The minimum is one minute. */
export function formatTimeAgo(locale: Locale, at: Date | string, now = new Date()): string {
  const elapsed = Math.max(now.getTime() - new Date(at).getTime(), 60_000);
  const [unit, length] = steps.findLast(([, each]) => elapsed >= each) ?? steps[0];
  return new Intl.RelativeTimeFormat(formatTag(locale), { style: "short", numeric: "auto" }).format(
    -Math.floor(elapsed / length),
    unit,
  );
}

/** Formats a length of time in the reader's language by its largest unit: "3 hr", "2 days". The minimum is one minute. */
export function formatSpan(locale: Locale, milliseconds: number): string {
  const span = Math.max(milliseconds, 60_000);
  const [unit, length] = steps.findLast(([, each]) => span >= each) ?? steps[0];
  return new Intl.NumberFormat(formatTag(locale), { style: "unit", unit, unitDisplay: "short" }).format(
    Math.floor(span / length),
  );
}
