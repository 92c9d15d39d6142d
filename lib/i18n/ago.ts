import { formatTag, type Locale } from "./locale";

const steps = [
  ["minute", 60_000],
  ["hour", 3_600_000],
  ["day", 86_400_000],
] as const;

/** "2 hr. ago", "yesterday": how long ago something was, in the reader's language. Less than a minute is one. */
export function ago(locale: Locale, at: Date | string, now = new Date()): string {
  const passed = Math.max(now.getTime() - new Date(at).getTime(), 60_000);
  const [unit, length] = steps.findLast(([, each]) => passed >= each) ?? steps[0];
  return new Intl.RelativeTimeFormat(formatTag(locale), { style: "short", numeric: "auto" }).format(
    -Math.floor(passed / length),
    unit,
  );
}
