import { toLatinDigits } from "@/lib/i18n/parse-number";

const dayLength = 86_400_000;
const maxSpan = 60;

/**
 * Parses days and periods separated by commas, spaces or lines, such as "2027-01-01 2027-05-01..2027-05-05", into
 * sorted unique days. Undefined if one of them is invalid or a period is longer than 60 days.
 */
export function parseDays(text: string): string[] | undefined {
  const days = new Set<string>();
  for (const part of toLatinDigits(text)
    .split(/[\s,，、;；]+/)
    .filter(Boolean)) {
    const [first, last = first] = part.split(/\.\.+|~|—|–/).map(dayOf);
    if (first === undefined || last === undefined || last < first || last - first > maxSpan * dayLength)
      return undefined;
    for (let at = first; at <= last; at += dayLength) days.add(new Date(at).toISOString().slice(0, 10));
  }
  return [...days].sort();
}

/** Parses a day to milliseconds since the epoch. */
function dayOf(text: string): number | undefined {
  const [, year, month, day] = /^(20\d\d)[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text) ?? [];
  if (!year || !month || !day) return undefined;
  const written = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const at = Date.parse(written);
  return Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== written ? undefined : at;
}

/** Formats days for the form field, with periods of consecutive days. */
export function formatDays(days: readonly string[]): string {
  const spans: [string, string][] = [];
  for (const day of days) {
    const span = spans.at(-1);
    if (span && Date.parse(day) - Date.parse(span[1]) === dayLength) span[1] = day;
    else spans.push([day, day]);
  }
  return spans.map(([first, last]) => (first === last ? first : `${first}..${last}`)).join(", ");
}
